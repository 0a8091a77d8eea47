// Copies the table as tab-separated text, ready for a spreadsheet.
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';

/** A spreadsheet must not run a cell, and tabs and line breaks would break rows. */
function cell(text: string): string {
  const plain = text.replaceAll(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
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
    const text = rows()
      .map((row) => row.map(cell).join('\t'))
      .join('\n');
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
