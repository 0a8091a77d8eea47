// The answer about overseas warehouses comes with the other parts on them; until then its noun stands there.
import { lazyPart } from '@/panels/facts/lazyPart';
import { useTexts } from '@/panels/facts/useTexts';
import { AnswerLine } from '@/panels/kinds/AnswerLine';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { useAtlas } from '@/store/useAtlas';

const SitesAnswer = lazyPart(
  'warehouses',
  ['warehouses'],
  async () => (await import('./warehouseParts')).SitesAnswer,
  { Frame: SitesToCome },
);

export function LazySitesAnswer() {
  const isReady = useAtlas((state) => selectWarehouseData(state) !== null);
  return (
    <div class="sites-answer">
      {isReady ? (
        <SitesAnswer />
      ) : (
        <>
          <SitesToCome />
          <SitesAnswer.Ahead />
        </>
      )}
    </div>
  );
}

/** That they do not come is said beside the map. */
function SitesToCome() {
  const { kinds } = useTexts('opening');
  return <AnswerLine answer={{ number: '–', noun: kinds.sitesNoun(null), rest: '' }} />;
}
