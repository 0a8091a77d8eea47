// A figure to send: its address, its words copied, its series as a file.
import type { Figure } from '@/model/figure';
import type { Language } from '@/model/language';
import { useCopying } from '@/panels/facts/useCopying';
import { useTexts } from '@/panels/facts/useTexts';
import { asOfText } from '@/panels/facts/warehouseWords';
import { saveFile } from '@/panels/share/saveFile';
import { figureRow } from '@/selectors/figures/figureFile';
import { MEDIA_TYPES, writeSeparated } from '@/selectors/rows/exportText';
import { pageSearch } from '@/store/address/links';
import { DEFAULT_LINKED_STATE } from '@/store/atlasState';
import { select } from '@/store/selectionActions';
import { useAtlasStore } from '@/store/useAtlas';

/** Absolute, as it is sent. */
function addressOf(id: string, language: Language): string {
  const selection = { type: 'figure', id } as const;
  return new URL(pageSearch({ ...DEFAULT_LINKED_STATE, selection, language }), location.href).href;
}

export function FigureActions({ figure, all }: { figure: Figure; all: readonly Figure[] }) {
  const messages = useTexts('opening');
  const texts = useTexts('figures');
  const words = useTexts('warehouses');
  const store = useAtlasStore();
  const { state: copyState, copy } = useCopying();
  const { formats } = messages;
  const address = addressOf(figure.id, formats.language);
  const name = texts.indicators[figure.indicator];
  const sentence = [
    `${name}${formats.colon}${texts.value(figure)}`,
    asOfText(figure.asOf, words, messages),
    ...(figure.issuer === null ? [] : [formats.name(figure.issuer)]),
    address,
  ].join(' · ');
  return (
    <span class="figure-actions">
      <a
        href={address}
        aria-label={`${texts.link}${formats.colon}${name}`}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
          event.preventDefault();
          select(store, { type: 'figure', id: figure.id });
        }}
      >
        {texts.link}
      </a>
      <button
        type="button"
        class="link-button"
        aria-label={`${texts.copyStates[copyState]}${formats.colon}${name}`}
        onClick={() => copy(sentence)}
      >
        <span aria-live="polite">{texts.copyStates[copyState]}</span>
      </button>
      <button
        type="button"
        class="link-button"
        aria-label={`${texts.file}${formats.colon}${name}`}
        onClick={() => {
          const rows = all.map((each) => figureRow(each, addressOf(each.id, formats.language)));
          const text = `\ufeff${writeSeparated(rows, ',')}`;
          saveFile(
            new Blob([text], { type: MEDIA_TYPES.csv }),
            `${ATLAS_FILE_NAME}_${figure.indicator}.csv`,
          );
        }}
      >
        CSV
      </button>
    </span>
  );
}
