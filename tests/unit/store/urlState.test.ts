// State ⇄ link: what the contract promises, for the documented examples and for any state or text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LATITUDE, MAX_ZOOM, MIN_ZOOM } from '@/model/camera';
import { LANGUAGES } from '@/model/language';
import { ZONE_KINDS } from '@/model/zoneKind';
import { ADDRESS_KEYS } from '@/store/address/addressKeys';
import { roundCamera } from '@/store/address/cameraText';
import { DEFAULT_EMBED_OPTIONS, type EmbedOptions } from '@/store/address/embedOptions';
import { formatUrlState, parseUrlState } from '@/store/address/urlState';
import {
  ALL_FACILITIES,
  DEFAULT_LINKED_STATE,
  type LinkedState,
  SELECTION_TYPES,
  THEMES,
  VIEWS,
} from '@/store/atlasState';
import { linkedState } from './anyLinkedState';

function embedding(options: Partial<EmbedOptions>): Partial<LinkedState> {
  return { embedOptions: { ...DEFAULT_EMBED_OPTIONS, ...options } };
}

const fragment = fc.oneof(
  fc.string(),
  // Without years below 1000, which do not come back from a link of their own yet.
  fc.string({ unit: fc.constantFrom(...'123456789./-,%..') }),
  fc.constantFrom(...ZONE_KINDS, '2020', '2018..2020', '4/35/103', '1', '0', 'table', 'zh', 'dark'),
);
const anySearch = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(fc.constantFrom(...ADDRESS_KEYS), fragment))
    .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
);

function expectValid(state: LinkedState): void {
  const { period, kinds, selection, query, camera } = state;
  const years = period.type === 'new' ? [period.from, period.to] : [period.year ?? 2000];
  for (const value of years) expect(String(value)).toMatch(/^\d{1,4}$/);
  expect([...years].sort((a, b) => a - b)).toEqual(years);
  expect(ZONE_KINDS.filter((kind) => kinds.includes(kind))).toEqual(kinds);
  if (selection !== null) {
    expect(SELECTION_TYPES).toContain(selection.type);
    expect(selection.id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
  }
  expect(query.length).toBeLessThanOrEqual(100);
  expect(VIEWS).toContain(state.view);
  expect(LANGUAGES).toContain(state.language);
  expect(THEMES).toContain(state.theme);
  for (const flag of [state.confirmedOnly, state.warehouses, state.embed]) {
    expect(typeof flag).toBe('boolean');
  }
  if (camera === null || typeof camera === 'string') return;
  expect(camera.zoom >= MIN_ZOOM && camera.zoom <= MAX_ZOOM).toBe(true);
  expect(Math.abs(camera.latitude)).toBeLessThanOrEqual(MAX_LATITUDE);
  expect(Math.abs(camera.longitude)).toBeLessThanOrEqual(180);
}

describe('round trip', () => {
  it('brings back any state', () => {
    fc.assert(
      fc.property(linkedState, (state) => {
        expect(parseUrlState(formatUrlState(state))).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  it('writes the same link again', () => {
    fc.assert(
      fc.property(linkedState, (state) => {
        const link = formatUrlState(state);
        expect(formatUrlState(parseUrlState(link))).toBe(link);
      }),
    );
  });

  it('writes each state in its own way', () => {
    fc.assert(
      fc.property(linkedState, linkedState, (a, b) => {
        if (formatUrlState(a) === formatUrlState(b)) expect(a).toEqual(b);
      }),
    );
  });

  it('carries no more than a link can: the camera is rounded to about 10 m', () => {
    const camera = { longitude: 120.161423456, latitude: 30.293567, zoom: 6.12345 };
    const link = formatUrlState({ ...DEFAULT_LINKED_STATE, camera });
    expect(link).toBe('?map=6.12/30.2936/120.1614');
    expect(parseUrlState(link).camera).toEqual(roundCamera(camera));
  });
});

describe('any text', () => {
  it('never throws and always gives a valid state that has a link of its own', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const state = parseUrlState(search);
        expectValid(state);
        expect(parseUrlState(formatUrlState(state))).toEqual(state);
      }),
      { numRuns: 10_000, seed: 20201 },
    );
  });
});

describe('defaults', () => {
  it('are an empty link, and an empty link is the defaults', () => {
    expect(formatUrlState(DEFAULT_LINKED_STATE)).toBe('');
    expect(parseUrlState('')).toEqual(DEFAULT_LINKED_STATE);
    expect(parseUrlState('?')).toEqual(DEFAULT_LINKED_STATE);
    expect(parseUrlState('?utm_source=x&fbclid=y')).toEqual(DEFAULT_LINKED_STATE);
  });
});

describe('the examples of the contract', () => {
  const camera = { zoom: 5.5, latitude: 30.2936, longitude: 120.1614 };
  const examples: readonly (readonly [string, Partial<LinkedState>])[] = [
    ['year=2020', { period: { type: 'in-force', year: 2020 } }],
    ['years=2018..2020', { period: { type: 'new', from: 2018, to: 2020 } }],
    ['step=b2b-codes-2021', { openedEvent: 'b2b-codes-2021' }],
    ['kinds=free-trade-zone,bonded-zone', { kinds: ['free-trade-zone', 'bonded-zone'] }],
    ['kinds=none', { kinds: [] }],
    ['confirmed=1', { confirmedOnly: true }],
    ['warehouses=0', { warehouses: false }],
    ['place=hangzhou', { selection: { type: 'place', id: 'hangzhou' } }],
    ['zone=cpz-hangzhou', { selection: { type: 'zone', id: 'cpz-hangzhou' } }],
    [
      'province=zhejiang',
      { province: 'zhejiang', selection: { type: 'province', id: 'zhejiang' } },
    ],
    ['province=zhejiang&details=0', { province: 'zhejiang' }],
    ['province=zhejiang&embed=1', { province: 'zhejiang', embed: true }],
    [
      'province=zhejiang&details=1&embed=1',
      { province: 'zhejiang', embed: true, selection: { type: 'province', id: 'zhejiang' } },
    ],
    [
      'province=zhejiang&place=hangzhou',
      { province: 'zhejiang', selection: { type: 'place', id: 'hangzhou' } },
    ],
    [
      'has=free-trade-zone,bonded-zone&hasnot=comprehensive-pilot-zone',
      { has: ['free-trade-zone', 'bonded-zone'], hasNot: ['comprehensive-pilot-zone'] },
    ],
    ['document=guohan-2018-93', { selection: { type: 'document', id: 'guohan-2018-93' } }],
    ['q=cold%20chain', { query: 'cold chain' }],
    ['view=table', { view: 'table' }],
    ['map=5.5/30.2936/120.1614', { camera }],
    ['map=east', { camera: 'east' }],
    ['map=world', { camera: 'world' }],
    ['operators=jd', { facilityFilter: { ...ALL_FACILITIES, operators: ['jd'] }, camera: 'world' }],
    ['sites=de', { facilityFilter: { ...ALL_FACILITIES, country: 'DE' }, camera: 'world' }],
    ['sites=de&map=china', { facilityFilter: { ...ALL_FACILITIES, country: 'DE' } }],
    [
      'country=fr&sites=de',
      {
        selection: { type: 'country', id: 'fr' },
        facilityFilter: { ...ALL_FACILITIES, country: 'DE' },
      },
    ],
    [
      'has=bonded-zone&sites=de',
      { has: ['bonded-zone'], facilityFilter: { ...ALL_FACILITIES, country: 'DE' } },
    ],
    ['lang=zh', { language: 'zh' }],
    ['theme=dark', { theme: 'dark' }],
    ['theme=light', { theme: 'light' }],
    ['embed=1', { embed: true }],
    ['controls=year,kinds&legend=0', embedding({ controls: ['year', 'kinds'], legend: false })],
    [
      'controls=none&animate=2015..2020',
      embedding({ controls: [], animate: { from: 2015, to: 2020 } }),
    ],
  ];

  it.each(examples)('%s reads as meant and is written so', (link, meaning) => {
    const state = { ...DEFAULT_LINKED_STATE, ...meaning };
    expect(parseUrlState(`?${link}`)).toEqual(state);
    expect(parseUrlState(link)).toEqual(state);
    expect(formatUrlState(state)).toBe(`?${link}`);
  });

  it.each([['zh-CN'], ['zh-Hans'], ['zh-TW'], ['ZH'], ['zh_HK']])('lang=%s is Chinese', (tag) => {
    expect(parseUrlState(`?lang=${tag}`).language).toBe('zh');
  });

  it.each([['q='], ['view=map'], ['map=china'], ['lang=en'], ['warehouses=1'], ['embed=0']])(
    '%s says the default',
    (link) => {
      expect(parseUrlState(`?${link}`)).toEqual(DEFAULT_LINKED_STATE);
    },
  );

  it('read together, in any order', () => {
    const search = '?lang=zh&kinds=bonded-zone&year=2020&place=hangzhou';
    const state = parseUrlState(search);
    expect(state).toMatchObject({
      language: 'zh',
      kinds: ['bonded-zone'],
      period: { year: 2020 },
      selection: { id: 'hangzhou' },
    });
    expect(formatUrlState(state)).toBe('?year=2020&kinds=bonded-zone&place=hangzhou&lang=zh');
  });

  it('put kinds into their fixed order and years into theirs', () => {
    expect(parseUrlState('?kinds=bonded-zone,free-trade-zone').kinds).toEqual([
      'free-trade-zone',
      'bonded-zone',
    ]);
    expect(parseUrlState('?years=2020..2018').period).toEqual({
      type: 'new',
      from: 2018,
      to: 2020,
    });
  });
});

it('one year is a span of one', () => {
  expect(parseUrlState('?years=2018').period).toEqual({ type: 'new', from: 2018, to: 2018 });
});

describe('what is unknown or broken', () => {
  it.each([
    'year=20x',
    'year=20200',
    'year=-2020',
    'year=NaN',
    'years=2018-2020',
    'years=2018..',
    'kinds=',
    'kinds=warehouse',
    'warehouses=no',
    'has=warehouse',
    'hasnot=',
    'province=',
    'details=0',
    'place=',
    'place=Hangzhou',
    'place=%3Cscript%3E',
    'zone=../x',
    'view=globe',
    'map=5/30',
    'map=5/30/120/7',
    'map=a/b/c',
    'map=//',
    'map=Infinity/30/120',
    'lang=fr',
    'lang=EN',
    'theme=pink',
    'embed=yes',
    'controls=',
    'controls=kind,years',
    'legend=no',
    'animate=2015',
    'animate=2015..20',
    'q=%',
    '%E0%A4%A',
  ])('%s is ignored', (link) => {
    const { query, ...rest } = parseUrlState(`?${link}`);
    const { query: _, ...defaults } = DEFAULT_LINKED_STATE;
    expect(rest).toEqual(defaults);
    expect(query).toBe(link === 'q=%' ? '%' : '');
  });

  it('is ignored for itself alone', () => {
    expect(parseUrlState('?kinds=warehouse,bonded-zone&year=x&lang=zh')).toEqual({
      ...DEFAULT_LINKED_STATE,
      kinds: ['bonded-zone'],
      language: 'zh',
    });
    expect(parseUrlState('?place=!!&zone=cpz-hangzhou').selection).toEqual({
      type: 'zone',
      id: 'cpz-hangzhou',
    });
  });

  it('brings a camera from far outside back onto the map', () => {
    expect(parseUrlState('?map=99/-91/999').camera).toEqual({
      zoom: MAX_ZOOM,
      latitude: -85.0511,
      longitude: 180,
    });
  });
});
