// A line of words in a drawing, in as many lines as its width asks for: SVG breaks none by itself.
import { estimateTextWidth } from '@/selectors/names/textWidth';

/** What stays together: a word with the space after it, a character of Chinese, a part of an address. */
const PIECES = /[\u2e80-\uffef]|[^\s\u2e80-\uffef/?&]*[\s/?&]+|[^\s\u2e80-\uffef/?&]+/gu;

/** `width`: CSS pixels, for a text of 12; a single piece that is longer stands by itself. */
export function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECES)) {
    if (line !== '' && estimateTextWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
