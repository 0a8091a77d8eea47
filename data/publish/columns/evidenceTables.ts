// sources.csv, events.csv and indicators.csv: documents, steps of the policy, figures of the trade.
import { FIGURE_INDICATORS, FIGURE_SERIES, VINTAGES } from '../../../src/model/figure.ts';
import { SOURCE_TYPES } from '../../../src/model/source.ts';
import {
  AS_OF,
  COMPARATOR,
  CONFIDENCE,
  ID,
  INDICATOR,
  NOTE,
  SOURCES,
  UNIT,
  VALUE,
} from './sharedColumns.ts';
import type { Row, Table } from './table.ts';

export const SOURCES_TABLE = {
  name: 'sources',
  title: 'Sources',
  description: 'Documents, pages and datasets in which the facts were read.',
  columns: [
    ID,
    {
      name: 'type',
      type: 'text',
      isRequired: true,
      oneOf: SOURCE_TYPES,
      description: 'Kind of source.',
    },
    { name: 'issuer_en', type: 'text', description: 'Who issued it, in English.' },
    { name: 'issuer_zh', type: 'text', description: 'Who issued it, in Chinese.' },
    { name: 'title_en', type: 'text', isRequired: true, description: 'Title in English.' },
    { name: 'title_zh', type: 'text', description: 'Title in Chinese.' },
    { name: 'number_en', type: 'text', description: 'Document number in English.' },
    { name: 'number_zh', type: 'text', description: 'Document number in Chinese.' },
    { name: 'date', type: 'date', description: 'Date of the source.' },
    { name: 'url', type: 'url', description: 'Address at which it was read.' },
    NOTE,
  ],
} as const satisfies Table;

export const EVENTS = {
  name: 'events',
  title: 'Policy events',
  description: 'Dated steps of the policy.',
  columns: [
    ID,
    { name: 'date', type: 'date', isRequired: true, description: 'Date of the step.' },
    { name: 'title_en', type: 'text', isRequired: true, description: 'Title in English.' },
    { name: 'title_zh', type: 'text', isRequired: true, description: 'Title in Chinese.' },
    { name: 'text_en', type: 'text', isRequired: true, description: 'What happened, in English.' },
    { name: 'text_zh', type: 'text', isRequired: true, description: 'What happened, in Chinese.' },
    SOURCES,
    CONFIDENCE,
  ],
} as const satisfies Table;

export const INDICATORS = {
  name: 'indicators',
  title: 'Indicators',
  description: 'Figures of cross-border e-commerce; every vintage of a figure is a row of its own.',
  columns: [
    ID,
    { ...INDICATOR, oneOf: FIGURE_INDICATORS },
    VALUE,
    UNIT,
    COMPARATOR,
    AS_OF,
    {
      name: 'issuer_en',
      type: 'text',
      isRequired: true,
      description: 'Who issued the figure, in English.',
    },
    { name: 'issuer_zh', type: 'text', description: 'Who issued the figure, in Chinese.' },
    {
      name: 'series',
      type: 'text',
      isRequired: true,
      oneOf: FIGURE_SERIES,
      description: 'Statistical series; figures of two series must not be chained.',
    },
    {
      name: 'vintage',
      type: 'text',
      oneOf: VINTAGES,
      description: 'State of the figure: preliminary, revised, final ...',
    },
    {
      name: 'revises',
      type: 'id',
      references: 'indicators',
      description: 'Id of the earlier vintage that this row revises.',
    },
    SOURCES,
    CONFIDENCE,
    NOTE,
  ],
} as const satisfies Table;

export type SourceRow = Row<typeof SOURCES_TABLE>;
