// A sign for warehouses as legend and lists show it.
import type { WarehouseSign } from '@/model/warehouseSign';
import { SIGN_DIMENSIONS, signParts, signText } from '@/theme/warehouseShape';

/** `size`: side of the picture in CSS pixels. */
export function WarehouseSignPicture({ sign, size }: { sign: WarehouseSign; size: number }) {
  const text = signText(sign);
  return (
    <svg
      class="sign-picture"
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      width={size}
      height={size}
      aria-hidden="true"
    >
      {signParts(sign).map(({ paint, path }) => (
        <path key={paint} class={`sign-${paint}`} d={path} />
      ))}
      {text !== '' && (
        <text class="sign-text" y={SIGN_DIMENSIONS.fontSize * 0.36}>
          {text}
        </text>
      )}
    </svg>
  );
}
