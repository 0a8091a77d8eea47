// Below an embedded map of the owners at home: what its signs mean, how many provinces have each, how little is known.
import { useTexts } from '@/panels/facts/useTexts';
import { WarehouseSignPicture } from '@/panels/facts/WarehouseSignPicture';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { countOwnerLooks } from '@/selectors/warehouses/ownerMarks';
import { useAtlas } from '@/store/useAtlas';
import { ownersSentence } from './ownersSentence';

export function EmbedOwners() {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const data = useAtlas(selectWarehouseData);
  const sentence = useAtlas((state) => ownersSentence(state, texts));
  if (data === null) return null;
  return (
    <section class="embed-warehouses" aria-label={texts.ownersHeading}>
      <ul class="embed-signs" aria-label={texts.ownersHeading}>
        {countOwnerLooks(data).map(({ look, count }) => (
          <li key={look}>
            <WarehouseSignPicture
              sign={{ type: 'owner', look, level: 'province', radius: 6 }}
              size={16}
            />
            {texts.shortOwnerLooks[look]}{' '}
            <span class="embed-count">{messages.formats.number(count)}</span>
          </li>
        ))}
      </ul>
      <p class="embed-caption">{sentence}</p>
    </section>
  );
}
