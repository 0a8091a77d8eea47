// Pictures of the view, rows of the filter or of all, the Data Package.
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { exportName } from '@/selectors/rows/exportName';
import { EXPORT_SCOPES, type ExportScope } from '@/selectors/rows/exportRows';
import { EXPORT_TABLES, type ExportTable, selectExportRows } from '@/selectors/rows/exportTables';
import {
  MEDIA_TYPES,
  TABLE_FORMATS,
  type TableFormat,
  writeTable,
} from '@/selectors/rows/exportText';
import type { AtlasState } from '@/store/atlasState';
import { wantResource } from '@/store/resourceActions';
import { isAwaited } from '@/store/resources';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import type { OpeningMessages } from '@/text/opening/messages';
import type { ShareMessages } from '@/text/share/messages';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { saveFile } from './saveFile';
import { type PictureWords, pictureWarehouseZoom, pictureWords } from './viewWords';

/** What draws the map as a picture; the panels do not know how. */
export interface PictureMaker {
  readonly drawSvg: (state: AtlasState, words: PictureWords) => Promise<string>;
  /** Pixels for one CSS pixel, or for a sheet of paper. */
  readonly paintPng: (svg: string, scale: number | 'paper') => Promise<Blob>;
  /** Hands the view to the browser's own printing. */
  readonly print: () => Promise<void>;
}

export interface DownloadSectionProps {
  readonly address: string;
  readonly messages: OpeningMessages;
  readonly words: ShareMessages;
  readonly pictures: PictureMaker;
}

const PICTURES = [
  { label: 'PNG', ending: '.png', scale: 1 },
  { label: 'PNG 2×', ending: '@2x.png', scale: 2 },
  { label: 'PNG A4, 300 dpi', ending: '@a4.png', scale: 'paper' },
  { label: 'SVG', ending: '.svg', scale: null },
] as const;

export function DownloadSection(props: DownloadSectionProps) {
  const { words } = props;
  return (
    <div class="share-section">
      <PictureDownloads {...props} />
      <RowDownloads {...props} />
      <p>
        <a href="data/datapackage.json">{words.dataPackage}</a>
      </p>
    </div>
  );
}

function PictureDownloads({ address, messages, words, pictures }: DownloadSectionProps) {
  const store = useAtlasStore();
  const texts = useTexts('warehouses');
  const [hasFailed, setFailed] = useState(false);
  const savePicture = async ({ ending, scale }: (typeof PICTURES)[number]): Promise<void> => {
    const state = store.getState();
    setFailed(false);
    try {
      const svg = await pictures.drawSvg(
        state,
        pictureWords(state, messages, words, texts, address),
      );
      const picture =
        scale === null
          ? new Blob([svg], { type: 'image/svg+xml' })
          : await pictures.paintPng(svg, scale);
      saveFile(picture, `${exportName(state, 'shown')}${ending}`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <h3>{words.picture}</h3>
      <p class="quiet">{words.pictureNote}</p>
      <div class="share-buttons">
        {PICTURES.map((picture) => (
          <button
            key={picture.label}
            type="button"
            class="action-button"
            onClick={() => void savePicture(picture)}
          >
            {picture.label}
          </button>
        ))}
        <button
          type="button"
          class="action-button"
          onClick={() => void pictures.print().catch(() => setFailed(true))}
        >
          {words.print}
        </button>
      </div>
      <p role="status">{hasFailed ? words.pictureFailed : ''}</p>
    </>
  );
}

function RowDownloads({ messages, words }: DownloadSectionProps) {
  const store = useAtlasStore();
  const state = store.getState();
  const isWaiting = useAtlas((each) => isAwaited(each.resources.sources));
  useEffect(() => wantResource(store, 'sources'), [store]);
  const [scope, setScope] = useState<ExportScope>('shown');
  const [table, setTable] = useState<ExportTable>('zones');
  const countOf = (each: ExportScope): string =>
    messages.formats.number(selectExportRows(state, table, each).length);
  const saveRows = (format: TableFormat): void => {
    const rows = selectExportRows(state, table, scope);
    const text = writeTable(rows, format, selectDataset(state)?.version ?? null);
    saveFile(
      new Blob([text], { type: MEDIA_TYPES[format] }),
      `${exportName(state, scope, table)}.${format}`,
    );
  };
  return (
    <>
      <h3>{words.rows}</h3>
      {pictureWarehouseZoom(state) !== null && (
        <SegmentedChoice
          name="export-table"
          legend={words.tablesLegend}
          value={table}
          options={EXPORT_TABLES.map((value) => ({ value, label: words.tables[value] }))}
          onChoose={setTable}
        />
      )}
      <SegmentedChoice
        name="export-scope"
        legend={words.rows}
        value={scope}
        options={EXPORT_SCOPES.map((value) => ({
          value,
          label:
            value === 'shown' ? words.scopeShown(countOf(value)) : words.scopeAll(countOf(value)),
        }))}
        onChoose={setScope}
      />
      <div class="share-buttons">
        {TABLE_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="action-button"
            disabled={isWaiting}
            onClick={() => saveRows(format)}
          >
            {format === 'geojson' ? 'GeoJSON' : format.toUpperCase()}{' '}
            <span class="quiet">{words.formatNotes[format]}</span>
          </button>
        ))}
      </div>
    </>
  );
}
