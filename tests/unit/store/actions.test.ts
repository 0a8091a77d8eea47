// What a reader can do, and the states that no action may lead to.
import { describe, expect, it, vi } from 'vitest';
import { indexDecodedZones } from '@/dataset/dataset';
import type { Source } from '@/model/source';
import { selectedIn } from '@/model/view/side';
import { ZONE_KINDS } from '@/model/zoneKind';
import { selectDataset, selectSources } from '@/selectors/loaded/loadedData';
import { moveCamera, restoreLinkedState, setLanguage, setTheme, setView } from '@/store/actions';
import { formatUrlState, parseUrlState } from '@/store/address/urlState';
import { DEFAULT_LINKED_STATE, INITIAL_STATE } from '@/store/atlasState';
import { createAtlasStore } from '@/store/atlasStore';
import { setConfirmedOnly, setKindShown, showKinds } from '@/store/kindActions';
import { linkedState } from '@/store/linkedState';
import { setPlaying } from '@/store/playActions';
import { receiveResource } from '@/store/receiveResource';
import { reportFailure, wantResource } from '@/store/resourceActions';
import { hover, select } from '@/store/selectionActions';
import { showNewIn, showYear } from '@/store/yearActions';
import { storeOf, type ZoneFixture, zonesOf } from '../fixtures/fixtures';

const ZONES: readonly ZoneFixture[] = [
  { id: 'a', place: 'hangzhou', designated: '2015-03-07' },
  { id: 'b', place: 'ningbo', designated: '2018', document: 'guohan-2018-93' },
  { id: 'c', place: 'sanya', designated: '2022-01' },
];
const loaded = indexDecodedZones({ zones: zonesOf(...ZONES), problems: [] });

describe('receiving the zones', () => {
  it('makes the data ready and keeps what could not be read', () => {
    const store = createAtlasStore();
    expect(store.getState().resources.zones).toEqual({ status: 'idle' });
    expect(selectDataset(store.getState())).toBeNull();
    const problem = { record: 'x', field: 'kind', reason: '"y" is not known' };
    receiveResource(store, 'zones', { ...loaded, problems: [problem] });
    const state = store.getState();
    expect(state.resources.zones).toMatchObject({
      status: 'ready',
      value: { problems: [problem] },
    });
    expect(selectDataset(state)?.zones).toHaveLength(3);
  });

  it('heals an earlier failure', () => {
    const store = createAtlasStore();
    reportFailure(store, 'zones', 'HTTP 503');
    expect(store.getState().resources.zones).toEqual({ status: 'failed', reason: 'HTTP 503' });
    receiveResource(store, 'zones', loaded);
    expect(store.getState().resources.zones).toEqual({ status: 'ready', value: loaded });
  });

  it('keeps what a link asked for, as far as the data know it', () => {
    const store = createAtlasStore(parseUrlState('?year=2018&place=ningbo&lang=zh'));
    receiveResource(store, 'zones', loaded);
    expect(formatUrlState(linkedState(store.getState()))).toBe('?year=2018&place=ningbo&lang=zh');
  });

  it.each([
    ['year=1900', { type: 'in-force', year: 2015 }],
    ['year=2900', { type: 'in-force', year: null }],
    ['year=2022', { type: 'in-force', year: null }],
    ['years=1900..2900', { type: 'new', from: 2015, to: 2022 }],
  ])('brings the years of a link into the data: %s', (link, period) => {
    const store = createAtlasStore(parseUrlState(`?${link}`));
    receiveResource(store, 'zones', loaded);
    expect(store.getState().period).toEqual(period);
  });

  it.each([
    ['place=atlantis', null],
    ['zone=nowhere', null],
    ['province=nowhere', null],
    ['place=a', null],
    ['zone=hangzhou', null],
    ['place=hangzhou', { type: 'place', id: 'hangzhou' }],
    ['zone=a', { type: 'zone', id: 'a' }],
    ['province=zhejiang', { type: 'province', id: 'zhejiang' }],
    ['province=zhejiang&place=atlantis', { type: 'province', id: 'zhejiang' }],
    ['province=zhejiang&zone=nowhere', { type: 'province', id: 'zhejiang' }],
    ['province=zhejiang&place=atlantis&embed=1', null],
    ['province=nowhere&place=atlantis', null],
  ])('drops a selection that the data do not know: %s', (link, selection) => {
    const store = createAtlasStore(parseUrlState(`?${link}`));
    receiveResource(store, 'zones', loaded);
    expect(selectedIn(store.getState())).toEqual(selection);
  });
});

it('names in the console what a link named and the data do not know', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const link of ['place=hangzhou', 'province=nowhere&zone=atlantis']) {
    const store = createAtlasStore(parseUrlState(`?${link}`));
    receiveResource(store, 'zones', loaded);
  }
  expect(warn.mock.calls.map(([text]) => text)).toEqual([
    expect.stringContaining('province="nowhere"'),
    expect.stringContaining('zone="atlantis"'),
  ]);
  warn.mockRestore();
});

describe('receiving the sources', () => {
  const rule = { id: 'shangcaifa-2021-39' } as Source;
  const evidence = { sources: new Map([[rule.id, rule]]), zoneNotes: new Map() };

  it.each([
    ['document=nowhere', null],
    ['province=zhejiang&document=nowhere', { type: 'province', id: 'zhejiang' }],
    ['document=shangcaifa-2021-39', { type: 'document', id: 'shangcaifa-2021-39' }],
    ['place=hangzhou', { type: 'place', id: 'hangzhou' }],
  ])('keeps a document without zones, and drops one that is none: %s', (link, selection) => {
    const store = createAtlasStore(parseUrlState(`?${link}`));
    receiveResource(store, 'zones', loaded);
    receiveResource(store, 'sources', evidence);
    expect(selectedIn(store.getState())).toEqual(selection);
    restoreLinkedState(store, parseUrlState(`?${link}`));
    expect(selectedIn(store.getState())).toEqual(selection);
  });
});

describe('years', () => {
  it('are clamped to those of the data', () => {
    const store = storeOf(ZONES);
    showYear(store, 1900);
    expect(store.getState().period).toEqual({ type: 'in-force', year: 2015 });
    showYear(store, 2017.4);
    expect(store.getState().period).toEqual({ type: 'in-force', year: 2017 });
  });

  it('need no number for the newest one, so that a link follows the data', () => {
    const store = storeOf(ZONES);
    for (const year of [2022, 2023, 9999]) {
      showYear(store, year);
      expect(store.getState().period).toEqual({ type: 'in-force', year: null });
    }
  });

  it('of a range are clamped and put into order', () => {
    const store = storeOf(ZONES);
    showNewIn(store, 2999, 2018);
    expect(store.getState().period).toEqual({ type: 'new', from: 2018, to: 2022 });
    showNewIn(store, 2019, 2019);
    expect(store.getState().period).toEqual({ type: 'new', from: 2019, to: 2019 });
  });

  it('are taken as they are until the data say which exist', () => {
    const store = createAtlasStore();
    showYear(store, 1999);
    expect(store.getState().period).toEqual({ type: 'in-force', year: 1999 });
  });
});

describe('kinds', () => {
  it('keep their fixed order, however they are switched', () => {
    const store = createAtlasStore();
    for (const kind of ZONE_KINDS) setKindShown(store, kind, false);
    expect(store.getState().kinds).toEqual([]);
    for (const kind of [...ZONE_KINDS].reverse()) setKindShown(store, kind, true);
    expect(store.getState().kinds).toEqual(ZONE_KINDS);
    setKindShown(store, 'bonded-zone', true);
    expect(store.getState().kinds).toEqual(ZONE_KINDS);
    setKindShown(store, 'free-trade-zone', false);
    expect(store.getState().kinds).toEqual(ZONE_KINDS.filter((kind) => kind !== 'free-trade-zone'));
  });

  it('are set together in their fixed order', () => {
    const store = createAtlasStore();
    showKinds(store, ['retail-import-city', 'bonded-zone']);
    expect(store.getState().kinds).toEqual(['bonded-zone', 'retail-import-city']);
  });
});

describe('pointing', () => {
  it('at the same thing again changes nothing', () => {
    const store = storeOf(ZONES);
    const listener = vi.fn();
    hover(store, { type: 'place', id: 'hangzhou' });
    store.subscribe(listener);
    hover(store, { type: 'place', id: 'hangzhou' });
    expect(listener).not.toHaveBeenCalled();
    hover(store, { type: 'zone', id: 'hangzhou' });
    hover(store, null);
    hover(store, null);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe('sources', () => {
  it('are asked for once and again after a failure', () => {
    const store = createAtlasStore();
    wantResource(store, 'sources');
    expect(store.getState().resources.sources.status).toBe('wanted');
    reportFailure(store, 'sources', 'HTTP 503');
    expect(selectSources(store.getState())).toBeNull();
    wantResource(store, 'sources');
    expect(store.getState().resources.sources.status).toBe('wanted');
    receiveResource(store, 'sources', { sources: new Map(), zoneNotes: new Map() });
    wantResource(store, 'sources');
    expect(store.getState().resources.sources.status).toBe('ready');
  });
});

describe('a state from a link or from the history', () => {
  it('replaces all that links carry and nothing else', () => {
    const store = storeOf(ZONES, { prefersDark: true });
    const dataset = selectDataset(store.getState());
    select(store, { type: 'place', id: 'ningbo' });
    setLanguage(store, 'zh');
    setTheme(store, 'dark');
    setView(store, 'table');
    setConfirmedOnly(store, true);
    moveCamera(store, { longitude: 120, latitude: 30, zoom: 6 });
    setPlaying(store, true);
    restoreLinkedState(store, DEFAULT_LINKED_STATE);
    expect(linkedState(store.getState())).toMatchObject(DEFAULT_LINKED_STATE);
    expect(store.getState()).toMatchObject({ prefersDark: true, playing: true });
    expect(selectDataset(store.getState())).toBe(dataset);
  });

  it('takes no more from its giver than a link carries', () => {
    const store = storeOf(ZONES);
    restoreLinkedState(store, { ...INITIAL_STATE, selection: null, language: 'zh' });
    expect(store.getState()).toMatchObject({ language: 'zh' });
    expect(selectDataset(store.getState())).not.toBeNull();
  });

  it('is not trusted: years are clamped, an unknown selection is dropped', () => {
    const store = storeOf(ZONES);
    restoreLinkedState(store, parseUrlState('?year=1000&place=atlantis'));
    expect(linkedState(store.getState())).toMatchObject({
      period: { type: 'in-force', year: 2015 },
      selection: null,
    });
  });
});
