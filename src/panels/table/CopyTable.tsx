// Copies the table as tab-separated text, ready for a spreadsheet.
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import { writeCells } from '@/selectors/rows/exportText';

/** Line breaks within a cell are more than a plain text, or a table of a text program, can hold. */
function oneLine(cell: string): string {
  return cell.replaceAll(/[\t\r\n]+/g, ' ');
}

/** `rows`: the header and what stands below it. */
export function CopyTable({ rows }: { rows: () => readonly (readonly string[])[] }) {
  const texts = useTexts('table');
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 3000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (): Promise<void> => {
    const lines = rows().map((row) => row.map(oneLine));
    const text = writeCells(lines, '\t').slice(0, -1);
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <button type="button" class="action-button" onClick={copy}>
      <span aria-live="polite">{texts.copyStates[state]}</span>
    </button>
  );
}
