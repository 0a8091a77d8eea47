// A sign for warehouses as legend and lists show it.
import type { WarehouseSign } from '@/model/warehouses/warehouseSign';
import { signParts, signText } from '@/theme/warehouseShape';
import { SignShape } from '@/ui/SignShape';

/** `size`: side of the picture in CSS pixels. */
export function WarehouseSignPicture({ sign, size }: { sign: WarehouseSign; size: number }) {
  return (
    <svg
      class="sign-picture"
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      width={size}
      height={size}
      aria-hidden="true"
    >
      <SignShape parts={signParts(sign)} text={signText(sign)} />
    </svg>
  );
}
