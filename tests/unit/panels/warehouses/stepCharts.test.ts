// Totals over time as they are drawn: every mark, figure and step is a row of the published table, nothing lies between.
import { type ComponentChild, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '@/dataset/csv/parseCsv';
import { StepChart } from '@/panels/warehouses/charts/StepChart';
import { totalsScale } from '@/panels/warehouses/charts/totalsScale';
import { NationalTotals } from '@/panels/warehouses/NationalTotals';
import { selectOperatorCard } from '@/selectors/warehouses/operatorCards';
import type { AtlasStore } from '@/store/atlasStore';
import { AtlasContext } from '@/store/useAtlas';
import { loadTexts } from '@/text/loadedTexts';
import { publishedText } from '../../fixtures/realDataset';
import { REAL_WAREHOUSES, worldState, worldStore } from '../../fixtures/realWarehouses';

const { totals, operators } = REAL_WAREHOUSES.data;
const NATIONAL = parseCsv(publishedText('warehouse-totals.csv'));

beforeAll(async () => {
  for (const subject of ['opening', 'warehouses', 'evidence'] as const) {
    await loadTexts(subject, 'en');
  }
});

type Point = readonly [x: number, y: number];

/** What a chart draws: the corners of each line, the marks, the figures beside them. */
function drawn(chart: string) {
  const lines = [...chart.matchAll(/class="step-line" d="([^"]*)"/g)].map(([, path = '']) => path);
  return {
    lines,
    corners: lines.map(cornersOf),
    marks: [
      ...[...chart.matchAll(/<path d="M([\d.-]+) ([\d.-]+)H/g)].map(
        ([, x, y]): Point => [Number(x) + 4, Number(y)],
      ),
      ...[...chart.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)"/g)].map(
        ([, x, y]): Point => [Number(x), Number(y)],
      ),
    ],
    figures: [...chart.matchAll(/<text(?! class="chart-year")[^>]*>([^<]*)</g)].map(
      ([, text = '']) => Number(text.replaceAll(/[^\d.]/g, '')),
    ),
  };
}

/** "M10 80H40V30": level to the day of the next report, then up or down at once. */
function cornersOf(path: string): readonly Point[] {
  expect(path).toMatch(/^(M\d+ \d+(H\d+V\d+)*)?$/);
  let x = 0;
  return [...path.matchAll(/(?:M(\d+) |H(\d+)V)(\d+)/g)].map(([, start, across, y]): Point => {
    x = Number(start ?? across);
    return [x, Number(y)];
  });
}

interface Row {
  readonly as_of: string;
  readonly value: number;
}

/** Each line is one series of rows, each mark a row; the scale is that of all rows together. */
function expectRows(chart: string, series: readonly (readonly Row[])[]): void {
  const all = series.flat();
  const { across, down } = totalsScale(all.map(({ as_of, value }) => ({ asOf: as_of, value })));
  const pointOf = ({ as_of, value }: Row): Point => [across(as_of), down(value)];
  const { corners, marks, figures } = drawn(chart);
  expect(corners).toEqual(series.map((rows) => rows.map(pointOf)));
  expect(sorted(marks)).toEqual(sorted(all.map(pointOf)));
  const values = new Set(all.map(({ value }) => value));
  expect(figures.filter((figure) => !values.has(figure))).toEqual([]);
  expect(new Set(figures)).toEqual(values);
}

function page(store: AtlasStore, content: ComponentChild): string {
  return renderToString(h(AtlasContext.Provider, { value: store, children: content }));
}

function sorted(points: readonly Point[]): readonly Point[] {
  return [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function chartsOf(html: string): readonly string[] {
  return [...html.matchAll(/<svg class="totals-chart" viewBox="0 .*?<\/svg>/gs)].map(
    ([svg]) => svg,
  );
}

describe('the national totals', () => {
  const store = worldStore();
  const html = () => page(store, h(NationalTotals, { totals }));
  /** The rows that the columns of the published table assign to a series, in the order of time. */
  const rowsOf = (name: string) =>
    NATIONAL.filter(
      ({ indicator, series, official }) =>
        indicator === 'warehouse_count' && series === name && official !== 'industry',
    )
      .map(({ as_of = '', value }) => ({ as_of, value: Number(value) }))
      .sort((a, b) => (a.as_of < b.as_of ? -1 : 1));

  it('are two lines that never meet, each corner and mark a row of the table', () => {
    const [chart = '', ...others] = chartsOf(html());
    expect(others).toEqual([]);
    const [wide, dedicated] = [rowsOf('wide'), rowsOf('dedicated')];
    expect(wide.length).toBeGreaterThan(2);
    expect(dedicated.length).toBeGreaterThan(2);
    expectRows(chart, [wide, dedicated]);
  });

  it('are hollow where nobody is named who issued them, and only there', () => {
    const [chart = ''] = chartsOf(html());
    const unnamed = NATIONAL.filter(
      ({ indicator, series, official }) =>
        indicator === 'warehouse_count' && series !== '' && official === 'reported',
    );
    expect(chart.split('is-hollow').length - 1).toBe(unnamed.length);
  });
});

describe('the totals of an operator', () => {
  const table = parseCsv(publishedText('warehouse-operators.csv'));
  const series = operators.flatMap(({ id }) => {
    const state = worldState({ selection: { type: 'operator', id } });
    return selectOperatorCard(state)?.series.filter(({ totals: each }) => each.length > 1) ?? [];
  });

  it('are lines of their rows alone', () => {
    expect(series.length).toBeGreaterThan(0);
    const store = worldStore();
    for (const { scope, totals: each } of series) {
      const rows = each.map(({ id }) => {
        const row = table.find((one) => one.id === id);
        return { as_of: row?.as_of ?? '', value: Number(row?.value) };
      });
      const chart = { id: scope.en, isSecond: false, totals: each };
      expectRows(page(store, h(StepChart, { series: [chart] })), [rows]);
    }
  });
});
