// The signs for overseas warehouses as SVG, wherever their points stand.
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import { groundDrawing } from '@/selectors/ground/groundDrawing';
import { type DrawnSign, warehouseDrawing } from '@/selectors/warehouses/warehouseMarks';
import { SignShape } from '@/ui/SignShape';
import type { Locate } from './locate';

export interface WarehouseMarksProps {
  readonly marks: readonly WarehouseMark[];
  readonly locate: Locate;
  readonly areGateways?: boolean;
}

export function WarehouseMarks({ marks, locate, areGateways }: WarehouseMarksProps) {
  const drawing = areGateways === true ? groundDrawing() : warehouseDrawing();
  const told = areGateways === true ? 'data-gateway' : 'data-warehouse';
  if (drawing === null) return null;
  const signs = new Map<string, DrawnSign>();
  const drawn = marks.map((mark) => {
    const sign = drawing.drawnAs(mark.sign);
    signs.set(sign.id, sign);
    return { mark, id: sign.id };
  });
  return (
    <g class="warehouses">
      <defs>
        {[...signs.values()].map(({ id, parts, text }) => (
          <SignShape key={id} id={id} parts={parts} text={text} />
        ))}
      </defs>
      {drawn.map(({ mark: { members, world, offset }, id }) => (
        <g key={members.join(' ')} transform={`translate(${offset[0]} ${offset[1]})`}>
          <use href={`#${id}`} {...{ [told]: members.join(' ') }} {...locate(world)} />
        </g>
      ))}
    </g>
  );
}
