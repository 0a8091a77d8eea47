// What is reported of the owners in a province or city, in lines: each figure with its date, never one sum.
import type { OwnerFigure, OwnerLevel } from '@/model/warehouses/ownerFigure';
import { isOfWarehouses } from '@/model/warehouses/ownerFigure';
import { useTexts } from '@/panels/facts/useTexts';
import { asOfText, ownerAmount } from '@/panels/facts/warehouseWords';
import { selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import { ownFigures } from '@/selectors/warehouses/ownerMarks';
import { useAtlas } from '@/store/useAtlas';

export interface OwnerLinesProps {
  readonly id: string;
  readonly level: OwnerLevel;
}

/** Name and lines, for a tooltip. */
export function OwnerLines({ id, level }: OwnerLinesProps) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const data = useAtlas(selectWarehouseData);
  const place = useAtlas((state) => selectOverview(state)?.placeById.get(id));
  if (data === null) return null;
  const province = data.provincePoints.find((each) => each.id === id);
  const name = level === 'city' ? place?.name : province?.name;
  const figures = ownFigures(data, level, id).filter(isOfWarehouses);
  return (
    <>
      {name !== undefined && <p class="tooltip-name">{messages.formats.name(name)}</p>}
      {figures.length === 0 && <p>{texts.ownersUnknown}</p>}
      {figures.map((figure) => (
        <p key={figure.id}>
          <OwnerFigureText figure={figure} />
        </p>
      ))}
    </>
  );
}

/** "Total: more than 300 warehouses (July 2022)". */
export function OwnerFigureText({ figure }: { figure: OwnerFigure }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const { indicator, asOf } = figure;
  return (
    <>
      {texts.ownerIndicators[indicator]}
      {messages.formats.colon}
      {ownerAmount(figure, texts, messages)}{' '}
      <span class="year-badge">{asOfText(asOf, texts, messages)}</span>
    </>
  );
}
