// Pictures of the view, rows of the filter or of all, the Data Package.
import { useEffect, useState } from 'preact/hooks';
import { Failed } from '@/panels/facts/Pending';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { exportName } from '@/selectors/rows/exportName';
import { EXPORT_SCOPES, type ExportScope } from '@/selectors/rows/exportRows';
import {
  EXPORT_TABLES,
  type ExportTable,
  selectExportRows,
  ZONE_TABLES,
} from '@/selectors/rows/exportTables';
import {
  columnsOf,
  MEDIA_TYPES,
  TABLE_FORMATS,
  type TableFormat,
  writeTable,
} from '@/selectors/rows/exportText';
import { shownTable } from '@/selectors/rows/shownTable';
import { wantResource } from '@/store/resourceActions';
import { isAwaited } from '@/store/resources';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { PictureSection, type PictureSectionProps } from './PictureSection';
import { saveFile } from './saveFile';
import { picturesWarehouses } from './viewWords';

export type DownloadSectionProps = PictureSectionProps;

export function DownloadSection(props: DownloadSectionProps) {
  const { words } = props;
  return (
    <div class="share-section">
      <PictureSection {...props} />
      <RowDownloads {...props} />
      <p>
        <a href="data/datapackage.json">{words.dataPackage}</a>
      </p>
    </div>
  );
}

function RowDownloads({ messages, words }: DownloadSectionProps) {
  const store = useAtlasStore();
  const state = useAtlas((each) => each);
  const isWaiting = useAtlas((each) => isAwaited(each.resources.sources));
  useEffect(() => wantResource(store, 'sources'), [store]);
  const [scope, setScope] = useState<ExportScope>('shown');
  const shown = shownTable(state);
  const [wish, setTable] = useState<ExportTable>(shown);
  const isAbroad = picturesWarehouses(state) || !ZONE_TABLES.includes(shown);
  const tables = isAbroad ? EXPORT_TABLES : ZONE_TABLES;
  const table = tables.includes(wish) ? wish : 'zones';
  const countOf = (each: ExportScope): string =>
    messages.formats.number(selectExportRows(state, table, each).length);
  const saveRows = (format: TableFormat): void => {
    const rows = selectExportRows(state, table, scope);
    const columns = columnsOf(selectExportRows(state, table, 'all'));
    const text = writeTable(rows, format, selectDataset(state)?.version ?? null, columns);
    saveFile(
      new Blob([text], { type: MEDIA_TYPES[format] }),
      `${exportName(state, scope, table)}.${format}`,
    );
  };
  return (
    <>
      <h3>{words.rows}</h3>
      <SegmentedChoice
        name="export-table"
        legend={words.tablesLegend}
        value={table}
        options={tables.map((value) => ({ value, label: words.tables[value] }))}
        onChoose={setTable}
      />
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
      <Failed resource="sources" text={words.rowsWithoutSources} />
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
