// The shape in which Vite's overlay takes problems.
import { describe, expect, it } from 'vitest';
import { buildFromTexts } from '../../../data/publish/buildTables.ts';
import { overlayError } from '../../../data/publish/overlayError.ts';
import { soundTables, tablesWith } from './fixtureTables.ts';

describe('overlayError', () => {
  it('opens the first error and lists all of them', () => {
    const texts = tablesWith('zones.csv', 'hangzhou,2020-08,', 'hangzou,2020-13,');
    expect(overlayError(buildFromTexts(texts).problems, '/atlas')).toEqual({
      type: 'error',
      err: {
        message: [
          'data/zones.csv:2:62 place "hangzou": is not an id of places.csv; did you mean "hangzhou"?',
          'data/zones.csv:2:70 designated "2020-13": is not a date; write YYYY, YYYY-MM or YYYY-MM-DD',
        ].join('\n'),
        stack: '',
        id: '/atlas/data/zones.csv',
        loc: { file: '/atlas/data/zones.csv', line: 2, column: 62 },
        plugin: 'data-tables',
      },
    });
  });

  it('is null when there are only warnings, or nothing', () => {
    const texts = tablesWith('zones.csv', 'hangzhou,2020-08,', 'hangzhou,2026-12,');
    const { problems } = buildFromTexts(texts);
    expect(problems).toHaveLength(1);
    expect(overlayError(problems, '/atlas')).toBeNull();
    expect(overlayError(buildFromTexts(soundTables()).problems, '/atlas')).toBeNull();
  });
});
