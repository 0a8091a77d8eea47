// What the page says where little is known, and where its small print leads, in both languages.
import { type ComponentChild, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '@/model/language';
import { SourceList } from '@/panels/facts/SourceList';
import { PageFooter } from '@/panels/page/PageFooter';
import { setLanguage } from '@/store/actions';
import { AtlasContext } from '@/store/useAtlas';
import { loadTexts } from '@/text/loadedTexts';
import { storeOf, zonesOf } from '../../fixtures/fixtures';

const [undocumented] = zonesOf({ id: 'a', document: null });

beforeAll(async () => {
  for (const language of LANGUAGES) {
    for (const subject of ['opening', 'evidence'] as const) await loadTexts(subject, language);
  }
});

function shown(language: Language, part: ComponentChild): string {
  const store = storeOf([]);
  setLanguage(store, language);
  return renderToString(h(AtlasContext.Provider, { value: store }, part));
}

describe('a zone whose document is not known', () => {
  it.each([
    ['en', 'Not found'],
    ['zh', '未查到'],
  ] as const)('says so in its details: %s', (language, words) => {
    if (undocumented === undefined) throw new Error('No zone');
    expect(shown(language, h(SourceList, { zone: undocumented }))).toContain(`<dd>${words}</dd>`);
  });
});

describe('the foot of the page', () => {
  it.each([
    ['en', 'Zones (CSV)', 'about.html'],
    ['zh', '区域表 CSV', 'about-zh.html'],
  ] as const)(
    'opens the licence, the page about the data and the table that it names: %s',
    (language, file, about) => {
      const foot = shown(language, h(PageFooter, {}));
      expect(foot).toMatch(
        /<a href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/"[^>]*>[^<]*CC BY 4\.0</,
      );
      expect(foot).toContain(`<a href="${about}">`);
      expect(foot).toContain(`<a href="data/zones.csv">${file}</a>`);
    },
  );
});
