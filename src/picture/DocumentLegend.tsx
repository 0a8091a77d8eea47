// The legend of a drawing that stands by itself: signs and words in columns under the map.
import type { WarehouseSign } from '@/model/warehouses/warehouseSign';
import { KINDS, type ZoneKind } from '@/model/zoneKind';
import { estimateTextWidth } from '@/selectors/names/textWidth';
import { KIND_SHAPES } from '@/theme/kindShape';
import { CONTEXT_RADIUS } from '@/theme/look';
import { signParts, signText } from '@/theme/warehouseShape';
import { SignShape } from '@/ui/SignShape';

export interface LegendEntry {
  readonly sign: ZoneKind | 'halo' | 'hollow' | 'context' | WarehouseSign;
  readonly text: string;
}

const ROW_HEIGHT = 22;
const SIGN_WIDTH = 24;
const COLUMN_GAP = 20;

export interface LegendLayout {
  readonly columns: number;
  readonly columnWidth: number;
  readonly height: number;
}

/** Columns as wide as the longest words need; no text can be measured, so it is reckoned amply. */
export function layLegend(entries: readonly LegendEntry[], width: number): LegendLayout {
  if (entries.length === 0) return { columns: 1, columnWidth: width, height: 0 };
  const longest = Math.max(...entries.map(({ text }) => ampleWidth(text)));
  const columnWidth = SIGN_WIDTH + longest + COLUMN_GAP;
  const columns = Math.max(1, Math.min(entries.length, Math.floor(width / columnWidth)));
  return { columns, columnWidth, height: Math.ceil(entries.length / columns) * ROW_HEIGHT };
}

/** A wider font than reckoned with must not run into the next column. */
const AMPLY = 1.1;

/** Width of a text of 12 px, CSS pixels. */
function ampleWidth(text: string): number {
  return estimateTextWidth(text) * AMPLY;
}

interface DocumentLegendProps {
  readonly entries: readonly LegendEntry[];
  readonly layout: LegendLayout;
}

export function DocumentLegend({ entries, layout }: DocumentLegendProps) {
  return (
    <g class="legend">
      {entries.map(({ sign, text }, index) => {
        const x = (index % layout.columns) * layout.columnWidth;
        const y = (Math.floor(index / layout.columns) + 0.5) * ROW_HEIGHT;
        return (
          <g key={text} transform={`translate(${x} ${y})`}>
            <g transform="translate(8 0)">
              <LegendSign sign={sign} />
            </g>
            <text class="legend-text" x={SIGN_WIDTH} y="4">
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function LegendSign({ sign }: { sign: LegendEntry['sign'] }) {
  if (typeof sign === 'object') {
    return <SignShape parts={signParts(sign)} text={signText(sign)} />;
  }
  if (sign === 'hollow') return <circle class="legend-hollow" r="5" />;
  if (sign === 'context') return <circle class="mark-context" r={CONTEXT_RADIUS} />;
  if (sign === 'halo') {
    return (
      <g class="halos">
        <circle r="8" />
        <circle class="legend-dot" r="4" />
      </g>
    );
  }
  if (KINDS[sign].sign === 'ring') return <circle class="mark-ring" r="6" />;
  const { path, letter, letterShift } = KIND_SHAPES[sign];
  return (
    <>
      <path class={`kind-${sign}`} d={path} transform="scale(7)" />
      <text class={`legend-letter on-${sign}`} y={letterShift * 0.85}>
        {letter}
      </text>
    </>
  );
}
