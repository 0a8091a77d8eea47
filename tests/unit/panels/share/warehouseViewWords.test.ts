// What an exported picture says of the warehouses on it: the numbers of the screen, the caption, the source.
import { describe, expect, it } from 'vitest';
import { pictureWords } from '@/panels/share/viewWords';
import { warehouseLegend, warehouseLines } from '@/panels/share/warehouseViewWords';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import { selectShownFacilities } from '@/selectors/warehouses/facilities';
import { ALL_FACILITIES } from '@/store/atlasState';
import { guide } from '@/text/guide/en';
import { opening as en } from '@/text/opening/en';
import { opening as zh } from '@/text/opening/zh';
import { share } from '@/text/share/en';
import { warehouses as warehousesEn } from '@/text/warehouses/en';
import { warehouses as warehousesZh } from '@/text/warehouses/zh';
import { addedSince, inForce } from '../../fixtures/fixtures';
import { worldState } from '../../fixtures/realWarehouses';

describe('a picture with warehouses', () => {
  it('names each sign with its number', () => {
    const texts = warehouseLegend(worldState(inForce(2022)), en, warehousesEn, 1.5).map(
      ({ text }) => text,
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        'Countries: exact count 1',
        'Countries: lower bound ("more than") 4',
        'Countries: in the top ten, no figure 5',
      ]),
    );
    expect(texts.some((text) => text.startsWith('Sites: active, by floor area (here 50,000'))).toBe(
      true,
    );
  });

  it('says what the sites are not, and who counted the countries', () => {
    const state = worldState(inForce(2022));
    const count = selectShownFacilities(state).length;
    const lines = warehouseLines(state, en, warehousesEn);
    expect(lines[0]).toContain('Documented sites, not a census; points at place centres');
    expect(lines[0]).toContain(`${count} documented sites`);
    expect(lines[0]).toContain('without a point, not on the map');
    expect(lines[1]).toBe('Warehouses by country: End of 2022, industry survey, one source');
  });

  it('has no line of countries in a year without figures', () => {
    const state = worldState(inForce(2019));
    expect(warehouseLines(state, en, warehousesEn)).toHaveLength(1);
    const texts = warehouseLegend(state, en, warehousesEn, 1.5).map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('Countries'))).toEqual([]);
  });

  it('names the filter of the sites', () => {
    const filter = { ...ALL_FACILITIES, country: 'DE', group: 'active' as const };
    const [line] = warehouseLines(
      worldState({ facilityFilter: filter, language: 'zh' }),
      zh,
      warehousesZh,
    );
    expect(line).toContain('德国');
    expect(line).toContain('在用');
  });
});

describe('a picture of the owners at home', () => {
  const texts = { messages: en, words: share, texts: warehousesEn, guide };

  it('explains their signs, and none of zones', () => {
    const state = worldState({ ...inForce(2026), owners: true, kinds: ['bonded-zone'] });
    const words = pictureWords(state, texts, 'https://example.org/');
    expect(words.subtitle).toBe('Overseas warehouses by home of their owners');
    expect(words.legend.length).toBeGreaterThan(3);
    for (const { sign } of words.legend) {
      expect(sign).toMatchObject({ type: expect.stringMatching(/^(?:owner|country|site|stack)$/) });
    }
    expect(words.footLines.join(' ')).toContain('nothing is known');
    expect(words.footLines.join(' ')).not.toContain('bonded');
  });
});

describe('a picture of places that step back', () => {
  const texts = { messages: en, words: share, texts: warehousesEn, guide };
  const said = (wishes: Parameters<typeof worldState>[0]) => {
    const state = worldState(wishes);
    const entry = pictureWords(state, texts, '').legend.find(({ sign }) => sign === 'context');
    return [entry?.text ?? null, selectMarkSigns(state).context] as const;
  };

  it('explains their sign, what it means and on how many they are', () => {
    const [asked, notMeeting] = said({ has: ['bonded-zone'] });
    expect(asked).toBe(`Not what was asked for ${notMeeting}`);
    const [compared, unchanged] = said(addedSince(2019, 2022));
    expect(compared).toBe(`Nothing added ${unchanged}`);
    expect(notMeeting).not.toBe(unchanged);
    expect(said(inForce(2022))).toEqual([null, 0]);
  });
});
