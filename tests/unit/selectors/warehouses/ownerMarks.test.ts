// Owners at home: each figure with its date, unknown never zero, nothing ranked or added.
import { expect, it } from 'vitest';
import { worldToScreen } from '@/model/camera';
import { selectEmphases } from '@/selectors/scene/emphasis';
import { pickAt } from '@/selectors/scene/pick';
import { selectScene } from '@/selectors/scene/scene';
import { openingCamera } from '@/selectors/view/framing';
import { countOwnerLooks, countOwners } from '@/selectors/warehouses/ownerMarks';
import { atZoom, inForce, lookingAt } from '../../fixtures/fixtures';
import { REAL_WAREHOUSES, worldState } from '../../fixtures/realWarehouses';
import type { Wishes } from '../../fixtures/wishes';

const SIZE = { width: 1104, height: 748 };
const CHINA = openingCamera(SIZE.width, SIZE.height);
const { ownerFigures, provincePoints } = REAL_WAREHOUSES.data;

const ownersOf = (wishes: Wishes = {}) =>
  lookingAt(worldState({ owners: true, ...wishes }), CHINA, SIZE);
const marks = selectScene(ownersOf()).rows.owners;
const nameOf = (id: string) => marks.find(({ members }) => members[0] === id)?.name;

it('has a sign for every province, with a figure or without', () => {
  expect(marks.map(({ members }) => members[0])).toEqual(provincePoints.map(({ id }) => id));
});

it('says each total with its year and how it is meant', () => {
  expect(nameOf('zhejiang')).toEqual({ en: 'Zhejiang 839 (2023)', zh: '浙江省 839 (2023)' });
  expect(nameOf('guangdong')?.en).toBe('Guangdong > 300 (2022)');
  expect(nameOf('jiangsu')?.en).toBe('Jiangsu ≈ 280 (2022)');
  expect(nameOf('shandong')?.en).toBe('Shandong +121 (2025)');
});

it('shows only values of the table, and its year with each', () => {
  for (const { name, members } of marks) {
    const [, value, year] = /([\d,]+) \((\d{4})\)$/.exec(name.en) ?? [];
    if (value === undefined) continue;
    const row = ownerFigures.find(
      (figure) =>
        figure.level === 'province' &&
        figure.province === members[0] &&
        figure.value === Number(value.replaceAll(',', '')) &&
        figure.asOf.startsWith(year ?? '?'),
    );
    expect(row?.indicator, name.en).toMatch(/^(new_)?warehouse_count$/);
  }
});

it('draws what is known and what is not with different signs of one size', () => {
  const looks = new Map(
    marks.map(({ members, sign }) => [members[0], sign.type === 'owner' ? sign.look : null]),
  );
  expect(looks.get('zhejiang')).toBe('total');
  expect(looks.get('guangdong')).toBe('bound');
  expect(looks.get('shandong')).toBe('increase');
  expect(looks.get('chongqing'), 'one operator').toBe('other');
  expect(looks.get('fujian')).toBe('none');
  expect(looks.get('tianjin'), 'growth of trade is no figure of warehouses').toBe('none');
  expect(new Set(marks.map(({ sign }) => sign.radius)).size).toBe(1);
  expect(nameOf('fujian')?.en).toBe('Fujian');
});

it('is the same in every year: the figures have their own', () => {
  expect(selectScene(ownersOf(inForce(2016))).rows.owners).toEqual(marks);
});

it('stands instead of zones, and cities come from nearby', () => {
  expect(selectScene(ownersOf()).rows.places).toEqual([]);
  const near = selectScene(atZoom(worldState({ owners: true }), 5)).rows.owners;
  expect(near.map(({ name }) => name.en)).toContain('Shenzhen > 370 (2024)');
  expect(selectScene(lookingAt(worldState(), CHINA, SIZE)).rows.owners).toEqual([]);
});

it('opens a province, which keeps its ring', () => {
  const zhejiang = marks.find(({ members }) => members[0] === 'zhejiang');
  if (zhejiang === undefined) throw new Error('no sign');
  const [picked] = pickAt(ownersOf(), worldToScreen(zhejiang.world, CHINA, SIZE), 4);
  expect(picked?.selection).toEqual({ type: 'province', id: 'zhejiang' });
  const rings = selectEmphases(ownersOf({ selection: { type: 'province', id: 'zhejiang' } }));
  expect(rings).toHaveLength(1);
});

it('shows no figure without the name of its province', () => {
  for (const { members, name, otherNames = [] } of marks) {
    const province = REAL_WAREHOUSES.data.provincePoints.find(({ id }) => id === members[0]);
    for (const shown of [name, ...otherNames]) {
      expect(shown.en.startsWith(province?.name.en ?? '?'), shown.en).toBe(true);
      expect(shown.zh.startsWith(province?.name.zh ?? '?'), shown.zh).toBe(true);
    }
  }
  expect(marks.filter(({ otherNames = [] }) => otherNames.length > 0).length).toBeGreaterThan(5);
});

it('counts the provinces with a figure of warehouses alone', () => {
  expect(countOwners(REAL_WAREHOUSES.data)).toEqual({ documented: 8, unknown: 23 });
});

it('has a legend that counts the signs on the map, none of them left out', () => {
  const looks = marks.map(({ sign }) => (sign.type === 'owner' ? sign.look : null));
  const counts = countOwnerLooks(REAL_WAREHOUSES.data);
  expect(counts.map(({ look }) => look)).toEqual(['total', 'bound', 'increase', 'other', 'none']);
  for (const { look, count } of counts) {
    expect(count, look).toBe(looks.filter((each) => each === look).length);
  }
  expect(counts.at(-1)?.count).toBe(countOwners(REAL_WAREHOUSES.data).unknown);
});
