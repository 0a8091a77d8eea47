// The page's decoders read every row of the files that the build publishes.
import { describe, expect, it } from 'vitest';
import { parseCsv } from '@/dataset/csv/parseCsv';
import { decodeEvents } from '@/dataset/decodeEvents';
import { compareDates } from '@/model/partialDate';
import { publishedText, REAL_DATASET, REAL_DECODED, REAL_SOURCES } from '../fixtures/realDataset';

describe('zones.geojson', () => {
  it('has no feature that cannot be read', () => {
    expect(REAL_DECODED.problems).toEqual([]);
    const { features } = JSON.parse(publishedText('zones.geojson')) as { features: unknown[] };
    expect(REAL_DECODED.zones).toHaveLength(features.length);
    expect(features.length).toBeGreaterThan(600);
  });

  it('cites sources and documents that stand in sources.csv', () => {
    const cited = REAL_DATASET.zones.flatMap(({ sources, document }) =>
      document === null ? sources : [...sources, document],
    );
    expect(cited.filter((source) => !REAL_SOURCES.has(source))).toEqual([]);
  });
});

describe('sources.csv', () => {
  it('has no row that cannot be read', () => {
    expect(REAL_SOURCES.size).toBe(parseCsv(publishedText('sources.csv')).length);
  });
});

describe('events.csv', () => {
  const events = decodeEvents(publishedText('events.csv'));

  it('has no row that cannot be read, in the order of time', () => {
    expect(events).toHaveLength(parseCsv(publishedText('events.csv')).length);
    const dates = events.map(({ date }) => date);
    expect([...dates].sort(compareDates)).toEqual(dates);
  });

  it('has texts in both languages and known sources', () => {
    for (const { title, text, sources } of events) {
      const words = [title.en, title.zh, text.en, text.zh];
      expect(words.every((each) => each !== '')).toBe(true);
      expect(sources.filter((source) => !REAL_SOURCES.has(source))).toEqual([]);
    }
  });
});
