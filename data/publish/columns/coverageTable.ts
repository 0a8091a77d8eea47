// coverage.csv: how complete the tables are, kind by kind. How many are listed is counted when it is published.
import { ZONE_KINDS } from '../../../src/model/zoneKind.ts';
import { SOURCES } from './sharedColumns.ts';
import type { Table } from './table.ts';

export const COVERAGE = {
  name: 'coverage',
  title: 'Coverage',
  description:
    'How many zones of each kind are listed as in force, and how many there are officially.',
  columns: [
    {
      name: 'kind',
      type: 'text',
      isRequired: true,
      isUnique: true,
      oneOf: ZONE_KINDS,
      description: 'Kind of designation.',
    },
    {
      name: 'official',
      type: 'integer',
      minimum: 0,
      description: 'Official number; the note says where it is derived. Empty when none was found.',
    },
    {
      name: 'official_as_of',
      type: 'date',
      description: 'Date for which `official` holds.',
    },
    SOURCES,
    {
      name: 'note_en',
      type: 'text',
      isRequired: true,
      description: 'What is missing and what the numbers mean, in English.',
    },
    {
      name: 'note_zh',
      type: 'text',
      isRequired: true,
      description: 'What is missing and what the numbers mean, in Chinese.',
    },
  ],
} as const satisfies Table;
