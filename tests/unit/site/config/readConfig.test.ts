// The configuration of a fork: what fits is taken, what does not is named so that whoever wrote it can mend it.
import { describe, expect, it } from 'vitest';
import { configDefines } from '@/site/config/configDefines';
import { configFaults, readConfig } from '@/site/config/readConfig';
import { ATLAS } from '../../../../data/atlas.config.ts';

/** Field, what stands there, what the message says. */
const WRONG: readonly (readonly [string, unknown, string])[] = [
  ['name', '', 'name must be words'],
  ['name', 'An atlas with a name that no window title has room for', 'at most 40'],
  ['title', 'Warehouses', "title must be en: '…', zh: '…' in braces"],
  ['title', { en: 'Warehouses' }, 'title lacks words for "zh"'],
  ['title', { ...ATLAS.title, fr: 'Entrepôts' }, 'title knows no language "fr"'],
  ['description', { zh: '仓库' }, 'description lacks words for "en"'],
  ['author', ' ', 'author must be words in quotation marks; it is " "'],
  ['languages', [], 'must list one or more of "en", "zh"'],
  ['languages', ['en', 'fr'], 'languages lists "fr"; there are "en", "zh"'],
  ['languages', ['zh', 'zh'], 'languages lists a language twice'],
  ['site', 'https://example.org/atlas', 'site must end with a slash: it is a folder, or null'],
  ['site', 'example.org/atlas/', 'site must be an address that begins with https: or http:'],
  ['contact', 'me@example.org', 'contact must be an address that begins with'],
  ['repository', 'javascript:alert(1)', 'repository must be an address'],
  ['reports', 7, 'reports must be an address'],
  ['attribution', { en: 'Approved', zh: '' }, 'attribution lacks words for "zh", or null'],
  ['firstView', 90, "firstView must be 'held' or 'said'; it is 90"],
  ['borders', 'no', 'borders must be true or false; it is "no"'],
  ['style', 'style.json', 'style must be a file of its own folder, such as data/map/style.json'],
  ['style', 'https://example.org/style.json', 'style must be a file of its own folder'],
  ['style', 'data/map/style.json', 'attribution must say whose map `style` is; it is null'],
  ['titel', 'x', 'titel is no field; there are name, title,'],
];

describe('the file of the configuration', () => {
  it('fits', () => {
    expect(configFaults(ATLAS)).toEqual([]);
  });

  it.each(WRONG)('is refused where %s is %j', (field, value, message) => {
    const faults = configFaults({ ...ATLAS, [field]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(message);
    expect(() => readConfig({ ...ATLAS, [field]: value })).toThrow(
      /^data\/atlas\.config\.ts:\n {2}/,
    );
  });

  it('is tested in each of its fields', () => {
    expect(new Set(WRONG.map(([field]) => field))).toEqual(
      new Set([...Object.keys(ATLAS), 'titel']),
    );
  });

  it('names every fault at once, and what is missing', () => {
    const { author: _, ...rest } = ATLAS;
    expect(configFaults({ ...rest, site: 'x', languages: 'en' })).toHaveLength(3);
    expect(configFaults(null)).toEqual(['must be fields in braces']);
  });
});

describe('the environment', () => {
  it('gives fields another value, by the same rules', () => {
    expect(readConfig(ATLAS, '{"site":"https://example.org/"}').site).toBe('https://example.org/');
    expect(() => readConfig(ATLAS, '{"site":"https://example.org"}')).toThrow('must end with');
    expect(() => readConfig(ATLAS, 'site=x')).toThrow('ATLAS_CONFIG is no JSON of fields: site=x');
  });

  it('sends reports to the issues of a repository on GitHub, unless the file says where to', () => {
    const repository = 'https://github.com/owner/atlas';
    const reportsOf = (fields: object) => readConfig(ATLAS, JSON.stringify(fields)).reports;
    expect(reportsOf({ repository })).toBe(`${repository}/issues/new`);
    expect(reportsOf({ repository, reports: 'https://example.org/' })).toBe('https://example.org/');
    expect(reportsOf({ repository: 'https://example.org/atlas' })).toBeNull();
  });
});

it('comes to the scripts as plain values', () => {
  const defines = configDefines({ ...ATLAS, name: 'Ours "here"', languages: ['zh'] });
  expect(defines.ATLAS_NAME).toBe('"Ours \\"here\\""');
  expect(defines.ATLAS_LANGUAGES).toBe('["zh"]');
});
