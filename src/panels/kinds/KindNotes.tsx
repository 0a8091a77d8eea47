// What the counts rest on, kind by kind: open to every finger and key, where a tooltip is for a mouse alone.
import { useState } from 'preact/hooks';
import { ZONE_KINDS } from '@/model/zoneKind';
import { useTexts } from '@/panels/facts/useTexts';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { useAtlas } from '@/store/useAtlas';

export function KindNotes() {
  const messages = useTexts('opening');
  const coverage = useAtlas((state) => selectDataset(state)?.coverage);
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="kind-notes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.kinds.notesHeading}</summary>
      {isOpen && (
        <>
          <p>{messages.kinds.unknownDateNote}</p>
          <dl>
            {ZONE_KINDS.map((kind) => {
              const known = coverage?.get(kind);
              return (
                known !== undefined && (
                  <div key={kind}>
                    <dt>{messages.kinds.names[kind].many}</dt>
                    <dd>{messages.formats.name(known.note)}</dd>
                  </div>
                )
              );
            })}
          </dl>
        </>
      )}
    </details>
  );
}
