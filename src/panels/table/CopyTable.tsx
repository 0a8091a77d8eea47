// Copies the table as tab-separated text, ready for a spreadsheet.
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '@/panels/useMessages';
import { zoneDateText } from '@/panels/zoneDateText';
import type { TableGroup } from '@/selectors/tableRows';
import { TABLE_COLUMNS } from '@/selectors/tableRows';
import type { Messages } from '@/text/messages';
import type { TableMessages } from '@/text/tableText';

/** A spreadsheet must not run a cell, and tabs and line breaks would break rows. */
function cell(text: string): string {
  const plain = text.replaceAll(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
}

/** Header and rows as they stand in the table. */
export function tableText(
  groups: readonly TableGroup[],
  messages: Messages,
  texts: TableMessages,
): string {
  const header = TABLE_COLUMNS.map((column) => texts.columns[column]);
  const rows = groups.flatMap(({ zones }) =>
    zones.map((zone) => [
      messages.name(zone.name),
      messages.kinds[zone.kind].one,
      messages.name(zone.place.name),
      messages.name(zone.place.province.name),
      zone.designated ?? zoneDateText(zone, messages),
      zone.document ?? '',
      messages.confidences[zone.confidence],
    ]),
  );
  return [header, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
}

export interface CopyTableProps {
  readonly groups: readonly TableGroup[];
  readonly texts: TableMessages;
}

export function CopyTable({ groups, texts }: CopyTableProps) {
  const messages = useMessages();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 3000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(tableText(groups, messages, texts));
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
