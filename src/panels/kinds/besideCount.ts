// What is said beside a count of what it leaves out: zones of unknown date, new areas of older zones.
import type { KindCount } from '@/selectors/zones/counts';
import type { KindsMessages } from '@/text/kinds/messages';

type Uncounted = Pick<KindCount, 'unknownDate' | 'mayBeNew' | 'newAreas'>;

/** Empty where it leaves out nothing. A kind whose zones have areas has none of unknown date. */
export function besideCount(
  { unknownDate, mayBeNew, newAreas }: Uncounted,
  kinds: KindsMessages,
): string {
  if (newAreas > 0) return kinds.newAreas(newAreas);
  if (mayBeNew > 0) return kinds.mayBeNew(mayBeNew);
  return unknownDate > 0 ? kinds.withUnknownDate(unknownDate) : '';
}
