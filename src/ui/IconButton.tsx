// A square button with a drawn sign and a name for those who do not see it.
import type { ComponentChildren } from 'preact';

export interface IconButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  readonly children: ComponentChildren;
}

export function IconButton({ label, onPress, isDisabled = false, children }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
