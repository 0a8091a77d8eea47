// A text to take away: shown, selected on focus, copied by a button that says whether it worked.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShareMessages } from '@/text/share/messages';

export interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly words: ShareMessages;
  readonly isCode?: boolean;
}

const STAY = 2500;

export function CopyText({ label, text, rows, words, isCode = false }: CopyTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<'copied' | 'by-hand' | null>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), STAY);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
    } catch {
      field.current?.focus();
      field.current?.select();
      setResult('by-hand');
    }
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
      <button type="button" class="action-button" onClick={() => void copy()}>
        {result === 'copied' ? words.copied : words.copy}
      </button>
      <span class="copy-result" role="status">
        {result === 'by-hand' ? words.copyByHand : ''}
        <span class="visually-hidden">{result === 'copied' ? words.copied : ''}</span>
      </span>
    </div>
  );
}
