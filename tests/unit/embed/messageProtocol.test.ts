// Messages to an embedded atlas: what is understood, and that nothing else does anything.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  changedState,
  decodeMessage,
  encodeMessage,
  MESSAGE_LIMIT,
  stateParameters,
} from '@/embed/messageProtocol';
import { ZONE_KINDS } from '@/model/zoneKind';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { restoreLinkedState } from '@/store/actions';
import { formatUrlState, parseUrlState } from '@/store/address/urlState';
import { DEFAULT_LINKED_STATE, SELECTION_TYPES } from '@/store/atlasState';
import { linkedState } from '@/store/linkedState';
import { storeOf } from '../fixtures/fixtures';

const HEAD = { namespace: 'cbec-atlas', version: 1 } as const;

describe('messages that are understood', () => {
  it('setState carries keys and values, or a query', () => {
    const parameters = [
      ['year', '2020'],
      ['kinds', 'bonded-zone'],
    ];
    const state = { year: '2020', kinds: 'bonded-zone' };
    expect(decodeMessage({ ...HEAD, type: 'setState', state })).toEqual({
      type: 'setState',
      parameters,
    });
    const query = '?year=2020&kinds=bonded-zone';
    expect(decodeMessage({ ...HEAD, type: 'setState', state: query })).toEqual({
      type: 'setState',
      parameters,
    });
  });

  it('select carries a selection or null', () => {
    const selection = { type: 'place', id: 'hangzhou' };
    expect(decodeMessage({ ...HEAD, type: 'select', selection })).toEqual({
      type: 'select',
      selection,
    });
    expect(decodeMessage({ ...HEAD, type: 'select', selection: null })).toEqual({
      type: 'select',
      selection: null,
    });
  });

  it('getState may carry a request', () => {
    expect(decodeMessage({ ...HEAD, type: 'getState' })).toEqual({
      type: 'getState',
      request: null,
    });
    expect(decodeMessage({ ...HEAD, type: 'getState', request: 7 })).toEqual({
      type: 'getState',
      request: 7,
    });
  });
});

describe('what is no message', () => {
  const circle: Record<string, unknown> = { ...HEAD, type: 'setState' };
  circle.state = circle;
  let deep: unknown = '';
  for (let level = 0; level < 20_000; level++) deep = { '': deep };
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'setState'],
    ['a list', [HEAD]],
    ['another namespace', { ...HEAD, namespace: 'other', type: 'getState' }],
    ['another version', { ...HEAD, version: 2, type: 'getState' }],
    ['a version as text', { ...HEAD, version: '1', type: 'getState' }],
    ['an unknown type', { ...HEAD, type: 'eval', state: {} }],
    ['a type that is none', { ...HEAD, type: {}, state: {} }],
    ['a state that is a list', { ...HEAD, type: 'setState', state: ['year=2020'] }],
    ['no state', { ...HEAD, type: 'setState' }],
    ['an unknown selection', { ...HEAD, type: 'select', selection: { type: 'planet', id: 'x' } }],
    ['a broken id', { ...HEAD, type: 'select', selection: { type: 'place', id: '<b>' } }],
    ['an id that is none', { ...HEAD, type: 'select', selection: { type: 'place', id: {} } }],
    ['no selection', { ...HEAD, type: 'select' }],
    ['a circle', circle],
    ['a deep one', { ...HEAD, type: 'getState', request: deep }],
    ['too long a value', { ...HEAD, type: 'setState', state: { q: 'x'.repeat(MESSAGE_LIMIT) } }],
    ['too long a name', { ...HEAD, type: 'getState', ['x'.repeat(MESSAGE_LIMIT)]: 1 }],
    ['too much beside', { ...HEAD, type: 'getState', more: 'x'.repeat(MESSAGE_LIMIT) }],
    ['too many values', { ...HEAD, type: 'getState', more: new Array(MESSAGE_LIMIT).fill(1) }],
    ['bytes', { ...HEAD, type: 'getState', more: new Uint8Array(MESSAGE_LIMIT + 1) }],
  ])('%s', (_, data) => {
    expect(decodeMessage(data)).toBeNull();
  });
});

describe('a changed state', () => {
  const start = parseUrlState('?year=2020&kinds=bonded-zone&place=hangzhou&lang=zh&embed=1');
  const query = (...changes: [string, string][]): string =>
    formatUrlState(changedState(start, changes));

  it('changes its keys and keeps the others', () => {
    expect(query(['year', '2019'])).toBe(
      '?year=2019&kinds=bonded-zone&place=hangzhou&lang=zh&embed=1',
    );
  });

  it('leaves the map where it is, unless it names that', () => {
    const cameraAfter = (search: string, ...changes: [string, string][]) =>
      changedState(parseUrlState(search), changes).camera;
    expect(cameraAfter('?embed=1', ['operators', 'jd'])).toBeNull();
    expect(cameraAfter('?embed=1&operators=jd', ['country', 'de'])).toBe('world');
    expect(cameraAfter('?embed=1&operators=jd', ['operators', ''])).toBe('world');
    expect(cameraAfter('?embed=1&operators=jd', ['map', 'china'])).toBeNull();
    expect(cameraAfter('?embed=1&map=east', ['map', ''])).toBeNull();
  });

  it('an empty value takes a key away', () => {
    expect(query(['kinds', ''], ['place', ''])).toBe('?year=2020&lang=zh&embed=1');
  });

  it('keys that say one thing together replace each other', () => {
    expect(query(['years', '2018..2019'])).toContain('?years=2018..2019&');
    expect(query(['province', 'zhejiang'])).toContain('&province=zhejiang&');
    expect(query(['province', 'zhejiang'])).not.toContain('place');
  });

  it('a place leaves the province narrowed, in either order', () => {
    const narrowed = parseUrlState('?province=zhejiang&zone=cpz-ningbo&embed=1');
    const open = (...changes: [string, string][]): string =>
      formatUrlState(changedState(narrowed, changes));
    const place: [string, string] = ['place', 'hangzhou'];
    const province: [string, string] = ['province', 'jiangsu'];
    expect(open(place)).toBe('?province=zhejiang&place=hangzhou&embed=1');
    expect(open(place, province)).toBe('?province=jiangsu&place=hangzhou&embed=1');
    expect(open(province, place)).toBe('?province=jiangsu&place=hangzhou&embed=1');
    expect(open(province)).toBe('?province=jiangsu&embed=1');
  });

  it('what is told reads back as what was shown, a province with and without its details', () => {
    for (const search of ['?province=jiangsu', '?province=jiangsu&details=1', '?place=hangzhou']) {
      const shown = parseUrlState(`${search}&embed=1`);
      const bare = { ...DEFAULT_LINKED_STATE, embed: true };
      expect(changedState(bare, Object.entries(stateParameters(shown)))).toEqual(shown);
    }
  });

  it('stays embedded, or not, whatever is said', () => {
    expect(changedState(start, [['embed', '']]).embed).toBe(true);
    expect(changedState(DEFAULT_LINKED_STATE, [['embed', '1']]).embed).toBe(false);
  });

  it('is told without "embed" and without defaults', () => {
    expect(stateParameters(start)).toEqual({
      year: '2020',
      kinds: 'bonded-zone',
      place: 'hangzhou',
      lang: 'zh',
    });
  });
});

/** Ten thousand messages of any shape, most of them nearly right. */
describe('any message', () => {
  const KEYS = [
    'year',
    'years',
    'compare',
    'kinds',
    'place',
    'map',
    'lang',
    'theme',
    'controls',
    'animate',
    'embed',
    '__proto__',
  ];
  const value = fc.oneof(
    fc.constantFrom<string>(
      ...ZONE_KINDS,
      '2020',
      '9999',
      '0000',
      '2018..2020',
      '5/30/120',
      'zh',
      'none',
      '<img src=x onerror=alert(1)>',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const state = fc.oneof(
    fc.dictionary(fc.constantFrom(...KEYS), value),
    fc.dictionary(fc.constantFrom(...KEYS), fc.anything()),
    fc.string({ unit: 'binary' }),
    fc.anything(),
  );
  const message = fc.oneof(
    fc.record(
      {
        namespace: fc.oneof(
          { weight: 9, arbitrary: fc.constant('cbec-atlas') },
          { weight: 1, arbitrary: fc.anything() },
        ),
        version: fc.oneof(
          { weight: 9, arbitrary: fc.constant(1) },
          { weight: 1, arbitrary: fc.anything() },
        ),
        type: fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom('setState', 'select', 'getState') },
          { weight: 1, arbitrary: fc.anything() },
        ),
        state,
        selection: fc.oneof(
          fc.record({ type: fc.constantFrom(...SELECTION_TYPES), id: value }),
          fc.anything(),
        ),
        request: fc.anything(),
      },
      { requiredKeys: ['namespace', 'version', 'type'] },
    ),
    fc.anything(),
  );

  it('never throws and never leaves a state that no address could make', () => {
    const store = storeOf([{ id: 'a' }, { id: 'b', place: 'ningbo', designated: '2020-04-27' }]);
    const dataset = selectDataset(store.getState());
    let understood = 0;
    fc.assert(
      fc.property(message, (data) => {
        const decoded = decodeMessage(data);
        if (decoded === null) return;
        understood += 1;
        const before = linkedState(store.getState());
        if (decoded.type === 'setState') {
          restoreLinkedState(store, changedState(before, decoded.parameters));
        } else if (decoded.type === 'select') {
          restoreLinkedState(store, { ...before, selection: decoded.selection });
        }
        const after = linkedState(store.getState());
        expect(parseUrlState(formatUrlState(after))).toEqual(
          parseUrlState(formatUrlState(parseUrlState(formatUrlState(after)))),
        );
        expect(selectDataset(store.getState())).toBe(dataset);
        expect(after.embed).toBe(false);
        if (after.period.type === 'in-force' && after.period.year !== null) {
          expect(after.period.year).toBeGreaterThanOrEqual(2015);
          expect(after.period.year).toBeLessThanOrEqual(2020);
        }
        if (after.selection?.type === 'place') {
          expect(dataset?.placeById.has(after.selection.id)).toBe(true);
        }
        // What is said to the page around can be cloned and is small.
        const told = encodeMessage({ type: 'statechange', state: stateParameters(after) });
        expect(structuredClone(told)).toEqual(told);
      }),
      { numRuns: 10_000 },
    );
    expect(understood).toBeGreaterThan(1000);
  }, 120_000);
});

describe('a state of other values than texts', () => {
  it('has its numbers read as texts, and the rest left out and named', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const state = { year: 2019, kinds: ['bonded-zone'], lang: 'zh' };
    expect(decodeMessage({ ...HEAD, type: 'setState', state })).toEqual({
      type: 'setState',
      parameters: [
        ['year', '2019'],
        ['lang', 'zh'],
      ],
    });
    expect(warn.mock.calls.map(([text]) => text)).toEqual([expect.stringContaining('kinds')]);
    warn.mockRestore();
  });
});

it('half of a character is no id, and stops nothing', () => {
  const selection = { type: 'place', id: '\ud800' };
  expect(decodeMessage({ ...HEAD, type: 'select', selection })).toBeNull();
});
