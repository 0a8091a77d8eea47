// A square button with a drawn sign and a name for those who do not see it.
import type { ComponentChildren } from 'preact';

export interface IconButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  /** Of a button that opens something: whether it is open. */
  readonly isExpanded?: boolean;
  readonly children: ComponentChildren;
}

export function IconButton({
  label,
  onPress,
  isDisabled = false,
  isExpanded,
  children,
}: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      // Not `disabled`: whoever just pressed it keeps the keyboard.
      aria-expanded={isExpanded}
      aria-disabled={isDisabled || undefined}
      onClick={() => {
        if (!isDisabled) onPress();
      }}
    >
      {children}
    </button>
  );
}
