// Where a source stands when that is not its publisher's own page.
import type { Source } from '@/model/source';
import { originWords } from './originWords';
import { useTexts } from './useTexts';

export function SourceOrigin({ source }: { source: Source }) {
  const texts = useTexts('evidence');
  const words = originWords(source, texts);
  if (words.length === 0) return null;
  return <span class="quiet source-origin">{texts.aside(words)}</span>;
}
