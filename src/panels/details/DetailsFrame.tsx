// The card beside the map, whatever it holds: named, closed by its button and by Escape.
import type { ComponentChildren, RefObject } from 'preact';
import { useTexts } from '@/panels/facts/useTexts';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';

export interface DetailsFrameProps {
  readonly label: string;
  readonly close: () => void;
  readonly class?: string;
  /** Where its element is told. */
  readonly panel?: RefObject<HTMLElement | null> | null;
  readonly children: ComponentChildren;
}

export function DetailsFrame({
  label,
  close,
  class: name,
  panel = null,
  children,
}: DetailsFrameProps) {
  const messages = useTexts('opening');
  return (
    <aside
      ref={panel}
      class={name === undefined ? 'details-panel' : `details-panel ${name}`}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div class="details-close">
        <IconButton label={messages.page.close} onPress={close}>
          <Sign name="close" />
        </IconButton>
      </div>
      <div class="details-body">{children}</div>
    </aside>
  );
}
