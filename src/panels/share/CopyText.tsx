// A text to take away: shown, selected on focus, copied by a button that says whether it worked.
import { useRef } from 'preact/hooks';
import { useCopying } from '@/panels/facts/useCopying';
import type { ShareMessages } from '@/text/share/messages';

export interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly words: ShareMessages;
  readonly isCode?: boolean;
}

export function CopyText({ label, text, rows, words, isCode = false }: CopyTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, copy } = useCopying();
  const copyOrSelect = async (): Promise<void> => {
    if (await copy(text)) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <div class="copy-text">
      <label>
        <span class="share-label">{label}</span>
        <textarea
          ref={field}
          class={isCode ? 'is-code' : undefined}
          rows={rows}
          readOnly
          spellcheck={false}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <button type="button" class="action-button" onClick={copyOrSelect}>
        {state === 'copied' ? words.copied : words.copy}
      </button>
      <span class="copy-result" role="status">
        {state === 'failed' ? words.copyByHand : ''}
        <span class="visually-hidden">{state === 'copied' ? words.copied : ''}</span>
      </span>
    </div>
  );
}
