// Where the owners are at home: the layer's switch, how to read it, and how little is documented.
import { OWNER_LOOKS } from '@/model/warehouses/warehouseSign';
import { useTexts } from '@/panels/facts/useTexts';
import { WarehouseSignPicture } from '@/panels/facts/WarehouseSignPicture';
import { OpenButton } from '@/panels/warehouses/cards/OpenButton';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { mainFigure, ownFigures } from '@/selectors/warehouses/ownerMarks';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { setOwnersShown } from '@/store/warehouseActions';
import { OwnerFigureText } from './OwnerLines';
import { ownersSentence } from './ownersSentence';

export function OwnersPanel() {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const store = useAtlasStore();
  const isShown = useAtlas((state) => state.owners);
  const data = useAtlas(selectWarehouseData);
  const sentence = useAtlas((state) => ownersSentence(state, texts));
  if (data === null) return null;
  // By name: the figures are of different years, their order would be a ranking.
  const provinces = data.provincePoints
    .map((province) => ({
      ...province,
      main: mainFigure(ownFigures(data, 'province', province.id)),
    }))
    .filter(({ main }) => main !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return (
    <section class="owners-panel">
      <h3>{texts.ownersHeading}</h3>
      <label class="owners-switch">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setOwnersShown(store, event.currentTarget.checked)}
        />
        {texts.ownersOnMap}
      </label>
      <p>{sentence}</p>
      <p class="quiet">{texts.ownersNote}</p>
      <ul class="sign-legend">
        {OWNER_LOOKS.map((look) => (
          <li key={look}>
            <WarehouseSignPicture
              sign={{ type: 'owner', look, level: 'province', radius: 7 }}
              size={20}
            />
            {texts.ownerLooks[look]}
          </li>
        ))}
      </ul>
      <ul class="totals-list">
        {provinces.map(({ id, name, main }) => (
          <li key={id}>
            <OpenButton opens={{ type: 'province', id }}>{messages.formats.name(name)}</OpenButton>{' '}
            {main !== null && <OwnerFigureText figure={main} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
