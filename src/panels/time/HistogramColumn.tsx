// One year of the histogram: its designations stacked by kind.
import type { HistogramYear } from '@/selectors/zones/histogram';

/** Heights of the plot in percent: above the bars stand the events, below them the years. */
export const PLOT_TOP = 22;
export const PLOT_BOTTOM = 80;

export interface HistogramColumnProps {
  readonly entry: HistogramYear;
  readonly top: number;
  /** Percent of the plot's width. */
  readonly left: number;
  readonly width: number;
  readonly isShown: boolean;
}

export function HistogramColumn(props: HistogramColumnProps) {
  const { entry, top, left, width, isShown } = props;
  let below = 0;
  return (
    <g class={`histogram-column${isShown ? '' : ' is-faded'}`}>
      {entry.segments.map(({ kind, count }) => {
        const height = (count / top) * (PLOT_BOTTOM - PLOT_TOP);
        below += height;
        return (
          <rect
            key={kind}
            class={`kind-${kind}`}
            x={`${left + width * 0.12}%`}
            width={`${width * 0.76}%`}
            y={`${PLOT_BOTTOM - below}%`}
            height={`${height}%`}
          />
        );
      })}
    </g>
  );
}
