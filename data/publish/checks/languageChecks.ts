// What is said in one language is said in the other.
import type { Column } from '../columns/table.ts';
import type { Problem } from '../reading/problem.ts';
import { cellProblem, type TableReading } from '../reading/readTable.ts';

const LANGUAGES = { en: 'English', zh: 'Chinese' } as const;

export function checkLanguages(
  readings: Readonly<Record<string, TableReading<unknown>>>,
): readonly Problem[] {
  return Object.values(readings).flatMap((reading) =>
    optionalPairs(reading.table.columns).flatMap((name) =>
      reading.lines.flatMap((cells) => {
        const texts = { en: cells.get(`${name}_en`)?.text, zh: cells.get(`${name}_zh`)?.text };
        if ((texts.en === '') === (texts.zh === '')) return [];
        const missing = texts.en === '' ? 'en' : 'zh';
        const message = 'is missing, while the other language has it';
        const suggestion = `say it in ${LANGUAGES[missing]} too`;
        return [cellProblem(reading.file, cells, `${name}_${missing}`, message, suggestion)];
      }),
    ),
  );
}

/** Columns that may be empty in both languages. Names that need no Chinese form are required in English. */
function optionalPairs(columns: readonly Column[]): readonly string[] {
  const isOptional = (name: string) =>
    columns.some((column) => column.name === name && column.isRequired !== true);
  return columns.flatMap(({ name }) => {
    const stem = name.endsWith('_en') ? name.slice(0, -3) : null;
    return stem !== null && isOptional(name) && isOptional(`${stem}_zh`) ? [stem] : [];
  });
}
