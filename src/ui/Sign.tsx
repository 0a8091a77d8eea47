// Line signs for buttons, drawn in the colour of the text.
export const SIGNS = {
  plus: 'M8 3V13M3 8H13',
  minus: 'M3 8H13',
  close: 'M4 4L12 12M12 4L4 12',
  previous: 'M10 3.5L5.5 8L10 12.5',
  next: 'M6 3.5L10.5 8L6 12.5',
  first: 'M11.5 3.5L7 8L11.5 12.5M4.5 3.5V12.5',
  last: 'M4.5 3.5L9 8L4.5 12.5M11.5 3.5V12.5',
  play: 'M5.5 3.5L12 8L5.5 12.5Z',
  pause: 'M5.5 3.5V12.5M10.5 3.5V12.5',
  search: 'M7 2.5A4.5 4.5 0 1 1 6.99 2.5M10.3 10.3L13.5 13.5',
  menu: 'M3 4H13M3 8H13M3 12H13',
  up: 'M3.5 10L8 5.5L12.5 10',
  down: 'M3.5 6L8 10.5L12.5 6',
  list: 'M3 4H3.5M6 4H13M3 8H3.5M6 8H13M3 12H3.5M6 12H13',
  whole: 'M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10',
  grow: 'M9.5 6.5L13.5 2.5M10 2.5H13.5V6M6.5 9.5L2.5 13.5M2.5 10V13.5H6',
  shrink: 'M9.5 6.5L13.5 2.5M9.5 3V6.5H13M6.5 9.5L2.5 13.5M3 9.5H6.5V13',
} as const;

export function Sign({ name }: { name: keyof typeof SIGNS }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SIGNS[name]} />
    </svg>
  );
}
