// Where a source stands when that is not its publisher's own page: the copy that was read, or why there is no address.
import type { Source } from '@/model/source';
import { useTexts } from './useTexts';

export function SourceOrigin({ source }: { source: Source }) {
  const texts = useTexts('evidence');
  const { carrier, readAt, noAddress } = source;
  const words = [
    carrier !== null && readAt !== null ? texts.carriedBy[carrier](readAt) : '',
    noAddress === null || noAddress === 'none' ? '' : texts.noAddress[noAddress],
  ].filter((text) => text !== '');
  if (words.length === 0) return null;
  return <span class="quiet source-origin">{texts.aside(words)}</span>;
}
