// How a cell is quoted where texts with separators are written: published tables, downloads, what is copied.

/** RFC 4180, for a comma or any other separator: quotes where the cell would not be read back without them. */
export function quotedCell(text: string, separator: string): string {
  const needsQuotes = text.includes(separator) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
