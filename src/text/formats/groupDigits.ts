// Numbers as both languages write them. To start Intl.NumberFormat takes longer than all else that the page says.

/** 1178.5 → "1,178.5". For numbers from 0 to below 1e21. */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
