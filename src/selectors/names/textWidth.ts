// How wide a text is on the map, reckoned: no text can be measured where the page is drawn at build time.
import { LABEL_FONT_SIZE } from '@/theme/look';

/** Width of a line in CSS pixels at 12 px in a sans-serif: close enough to keep names apart. */
export function estimateTextWidth(text: string): number {
  let ems = 0;
  for (const character of text) {
    if (character > '\u2e80') ems += 1;
    else if ("iljtf'’.,()- ".includes(character)) ems += 0.32;
    else if ('mwMW'.includes(character)) ems += 0.86;
    else ems += character >= 'A' && character <= 'Z' ? 0.66 : 0.55;
  }
  return ems * LABEL_FONT_SIZE;
}
