// Where a source stands when that is not its publisher's own page, in words: the copy that was read, or why there is no address.
import type { Source } from '@/model/source';
import type { EvidenceMessages } from '@/text/evidence/messages';

export function originWords(
  { carrier, readAt, noAddress }: Pick<Source, 'carrier' | 'readAt' | 'noAddress'>,
  texts: Pick<EvidenceMessages, 'carriedBy' | 'noAddress'>,
): readonly string[] {
  return [
    carrier !== null && readAt !== null ? texts.carriedBy[carrier](readAt) : '',
    noAddress === null || noAddress === 'none' ? '' : texts.noAddress[noAddress],
  ].filter((text) => text !== '');
}
