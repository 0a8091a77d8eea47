// Text as HTML and XML hold it, in elements and in attributes within double quotes.
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
