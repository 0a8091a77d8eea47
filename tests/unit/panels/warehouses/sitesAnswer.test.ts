// Where the map looks at overseas warehouses, the answer counts them: in the page, in pictures, in names of files.
import { beforeAll, describe, expect, it } from 'vitest';
import { sitesSentence } from '@/panels/warehouses/SitesAnswer';
import { pictureName } from '@/selectors/rows/exportName';
import { selectSitesSummary } from '@/selectors/warehouses/sitesSummary';
import { selectSummary } from '@/selectors/zones/summary';
import { ALL_FACILITIES, type AtlasState } from '@/store/atlasState';
import { loadTexts, textsOn } from '@/text/loadedTexts';
import { addedSince, inForce, lookingAt, newIn } from '../../fixtures/fixtures';
import { realState } from '../../fixtures/realDataset';
import { REAL_WAREHOUSES, worldState } from '../../fixtures/realWarehouses';
import type { Wishes } from '../../fixtures/wishes';

beforeAll(() =>
  Promise.all(
    (['en', 'zh'] as const).flatMap((language) => [
      loadTexts('opening', language),
      loadTexts('warehouses', language),
    ]),
  ),
);

const SIZE = { width: 1104, height: 748 };
const EUROPE = { zoom: 4, longitude: 10, latitude: 50 };

function inEurope(wishes: Wishes = {}): AtlasState {
  return lookingAt(worldState(wishes), EUROPE, SIZE);
}

function sentence(state: AtlasState): string | null {
  const { language } = state;
  return sitesSentence(state, textsOn('warehouses', language), textsOn('opening', language));
}

/** Straight from the rows. */
function naive(from: number, to: number, country: string | null = null) {
  const rows = REAL_WAREHOUSES.data.facilities.filter((each) => {
    const year = each.openedYear ?? each.knownSinceYear;
    return (
      year !== null && year >= from && year <= to && (country ?? each.country) === each.country
    );
  });
  return { sites: rows.length, countries: new Set(rows.map((each) => each.country)).size };
}

describe('the answer about overseas warehouses', () => {
  it.each([
    [inForce(2020), 0, 2020],
    [newIn(2018, 2021), 2018, 2021],
    [addedSince(2019, 2023), 2020, 2023],
  ] as const)('counts the rows of the shown period: %j', (period, from, to) => {
    expect(selectSitesSummary(inEurope(period))).toMatchObject(naive(from, to));
    expect(naive(from, to).sites).toBeGreaterThan(3);
  });

  it('says how many in how many countries, when they are known and what the filters let pass', () => {
    const { sites, countries } = naive(0, 2020);
    expect(sentence(inEurope(inForce(2020)))).toBe(
      `${sites} overseas warehouse sites documented in ${countries} countries, known at the end of 2020; not a census`,
    );
    expect(sentence(inEurope({ ...inForce(2020), language: 'zh' }))).toBe(
      `${sites}个有记载的海外仓站点，截至2020年底，分布于${countries}个国家；并非普查`,
    );
    const italian = { facilityFilter: { ...ALL_FACILITIES, country: 'IT' } };
    expect(sentence(inEurope({ ...newIn(2021, 2025), ...italian }))).toBe(
      `${naive(2021, 2025, 'IT').sites} overseas warehouse sites documented in 1 country, first known from 2021 to 2025, only Italy; not a census`,
    );
  });

  it.each(['en', 'zh'] as const)('says that confirmed ones alone are counted, %s', (language) => {
    const { confirmedAlone } = textsOn('opening', language).kinds;
    expect(sentence(inEurope({ language, confirmedOnly: true }))).toMatch(
      new RegExp(`${confirmedAlone}$`),
    );
    expect(sentence(inEurope({ language }))).not.toContain(confirmedAlone);
  });

  it('is given where the map looks at them, and only there', () => {
    const isOfSites = (state: AtlasState): boolean => selectSummary(state).isOfSites;
    expect(isOfSites(inEurope())).toBe(true);
    expect(isOfSites(worldState())).toBe(false);
    expect(isOfSites(inEurope({ warehouses: false }))).toBe(false);
    expect(isOfSites(inEurope({ owners: true }))).toBe(false);
    expect(isOfSites(inEurope({ has: ['bonded-zone'] }))).toBe(false);
    const germany = { type: 'details', selection: { type: 'country', id: 'DE' } } as const;
    expect(isOfSites(worldState({ side: germany }))).toBe(true);
  });

  it('waits for the warehouses', () => {
    expect(sentence(lookingAt(realState(), EUROPE, SIZE))).toBeNull();
  });

  it('names the files of pictures', () => {
    expect(pictureName(inEurope(inForce(2020)))).toMatch(/^cbec-atlas_2020_warehouse-sites_/);
    expect(pictureName(inEurope({ owners: true }))).toMatch(/_warehouse-owners_/);
    expect(pictureName(worldState(inForce(2020)))).toMatch(/^cbec-atlas_2020_all-kinds_/);
  });
});
