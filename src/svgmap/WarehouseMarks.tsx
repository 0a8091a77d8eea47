// The signs for overseas warehouses as SVG, wherever their points stand.

import type { WarehouseMark } from '@/model/warehouseMark';
import { signId, type WarehouseSign } from '@/model/warehouseSign';
import { SIGN_DIMENSIONS, signParts, signText } from '@/theme/warehouseShape';
import type { Locate } from './locate';

export interface WarehouseMarksProps {
  readonly marks: readonly WarehouseMark[];
  readonly locate: Locate;
}

export function WarehouseMarks({ marks, locate }: WarehouseMarksProps) {
  if (marks.length === 0) return null;
  const signs = new Map(marks.map(({ sign }) => [signId(sign), sign]));
  return (
    <g class="warehouses">
      <defs>
        {[...signs].map(([id, sign]) => (
          <SignShape key={id} id={id} sign={sign} />
        ))}
      </defs>
      {marks.map(({ members, sign, world, offset }) => (
        <g key={members.join(' ')} transform={`translate(${offset[0]} ${offset[1]})`}>
          <use href={`#${signId(sign)}`} data-warehouse={members.join(' ')} {...locate(world)} />
        </g>
      ))}
    </g>
  );
}

/** A sign around the origin. */
export function SignShape({ sign, id }: { sign: WarehouseSign; id?: string }) {
  const text = signText(sign);
  return (
    <g id={id}>
      {signParts(sign).map(({ paint, path }) => (
        <path key={paint} class={`sign-${paint}`} d={path} />
      ))}
      {text !== '' && (
        <text class="sign-text" y={SIGN_DIMENSIONS.fontSize * 0.36}>
          {text}
        </text>
      )}
    </g>
  );
}
