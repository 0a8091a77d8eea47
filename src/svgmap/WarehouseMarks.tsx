// The signs for overseas warehouses as SVG, wherever their points stand.
import type { WarehouseMark } from '@/model/warehouseMark';
import { signId } from '@/model/warehouseSign';
import { signParts, signText } from '@/theme/warehouseShape';
import { SignShape } from '@/ui/SignShape';
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
          <SignShape key={id} id={id} parts={signParts(sign)} text={signText(sign)} />
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
