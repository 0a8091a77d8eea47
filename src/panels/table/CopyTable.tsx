// Copies the table as tab-separated text, ready for a spreadsheet.
import { useCopying } from '@/panels/facts/useCopying';
import { useTexts } from '@/panels/facts/useTexts';
import { writeCells } from '@/selectors/rows/exportText';

/** Line breaks within a cell are more than a plain text, or a table of a text program, can hold. */
function oneLine(cell: string): string {
  return cell.replaceAll(/[\t\r\n]+/g, ' ');
}

/** `rows`: the header and what stands below it. */
export function CopyTable({ rows }: { rows: () => readonly (readonly string[])[] }) {
  const texts = useTexts('table');
  const { state, copy } = useCopying();
  const copyRows = (): void => {
    const lines = rows().map((row) => row.map(oneLine));
    void copy(writeCells(lines, '\t').slice(0, -1));
  };
  return (
    <button type="button" class="action-button" onClick={copyRows}>
      <span aria-live="polite">{texts.copyStates[state]}</span>
    </button>
  );
}
