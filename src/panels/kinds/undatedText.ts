// What is said beside a count of the zones of unknown date that it leaves out; nothing where there are none.
import type { KindCount } from '@/selectors/zones/counts';
import type { KindsMessages } from '@/text/kinds/messages';

export function undatedText(
  { unknownDate, mayBeNew }: Pick<KindCount, 'unknownDate' | 'mayBeNew'>,
  kinds: KindsMessages,
): string {
  if (mayBeNew > 0) return kinds.mayBeNew(mayBeNew);
  return unknownDate > 0 ? kinds.withUnknownDate(unknownDate) : '';
}
