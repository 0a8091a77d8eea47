// What the counts rest on, kind by kind: open to every finger and key, where a tooltip is for a mouse alone.
import { useState } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import { KindNoteList } from './lazyGuide';

export function KindNotes() {
  const messages = useTexts('opening');
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="kind-notes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.kinds.notesHeading}</summary>
      {isOpen && <KindNoteList />}
    </details>
  );
}
