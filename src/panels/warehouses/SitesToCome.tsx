// What stands in place of the answer about overseas warehouses until they are there: that they do not come is said beside the map.
import { useTexts } from '@/panels/facts/useTexts';
import { AnswerLine } from '@/panels/kinds/AnswerLine';
import { lastShownYear } from '@/selectors/time/shownPeriod';
import { selectSummary } from '@/selectors/zones/summary';
import { useAtlas } from '@/store/useAtlas';

export function SitesToCome() {
  const { kinds } = useTexts('opening');
  const { period, isNewestYear } = useAtlas(selectSummary);
  const rest = kinds.atEndOf(lastShownYear(period), isNewestYear);
  return (
    <div aria-hidden="true">
      <AnswerLine answer={{ number: '–', noun: kinds.sitesNoun(null), rest }} />
    </div>
  );
}
