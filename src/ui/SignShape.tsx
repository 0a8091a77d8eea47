// A sign as the theme describes it, around the origin: its parts from the lowest, its text over them.
import { SIGN_TEXT_SHIFT } from '@/theme/look';
import type { SignPart } from '@/theme/warehouseShape';

export interface SignShapeProps {
  readonly id?: string;
  readonly parts: readonly SignPart[];
  readonly text: string;
}

export function SignShape({ id, parts, text }: SignShapeProps) {
  return (
    <g id={id}>
      {parts.map(({ paint, path }) => (
        <path key={paint} class={`sign-${paint}`} d={path} />
      ))}
      {text !== '' && (
        <text class="sign-text" y={SIGN_TEXT_SHIFT}>
          {text}
        </text>
      )}
    </g>
  );
}
