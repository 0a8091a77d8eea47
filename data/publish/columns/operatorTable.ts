// operators.csv: who operates overseas warehouses, one row for each company or unit.
import { CONFIDENCE, ID, NAME_EN, NAME_ZH, NOTE_EN, NOTE_ZH, SOURCES } from './sharedColumns.ts';
import type { Column, Table } from './table.ts';

/** In tables that say something of an operator. */
export const OPERATOR = {
  name: 'operator',
  type: 'id',
  references: 'operators',
  description: 'Who it is: id of operators.csv; empty where the source names nobody.',
} as const satisfies Column;

export const OPERATORS = {
  name: 'operators',
  title: 'Operators of overseas warehouses',
  description:
    'Companies and units of companies that operate overseas warehouses, with the group that they belong to.',
  columns: [
    ID,
    NAME_EN,
    { ...NAME_ZH, isRequired: false },
    {
      name: 'group',
      type: 'id',
      references: 'operators',
      description: 'Company that this is a unit of: id of operators.csv.',
    },
    {
      name: 'home',
      type: 'id',
      references: 'places',
      description: 'Chinese city of its head office: id of places.csv; empty where none is known.',
    },
    { name: 'listed', type: 'text', description: 'Stock exchanges with its codes.' },
    SOURCES,
    CONFIDENCE,
    NOTE_EN,
    NOTE_ZH,
  ],
} as const satisfies Table;
