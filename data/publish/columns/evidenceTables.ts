// sources.csv, events.csv and indicators.csv: documents, steps of the policy, figures of the trade.
import { FIGURE_INDICATORS, FIGURE_SERIES, VINTAGES } from '../../../src/model/figure.ts';
import { NO_ADDRESS_REASONS, SOURCE_LANGUAGES, SOURCE_RANKS } from '../../../src/model/source.ts';
import {
  AS_OF,
  COMPARATOR,
  CONFIDENCE,
  ID,
  INDICATOR,
  NOTE,
  NOTE_EN,
  NOTE_ZH,
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
      name: 'rank',
      type: 'text',
      isRequired: true,
      oneOf: SOURCE_RANKS,
      description: 'What kind of source it is, which says what it is worth.',
    },
    {
      name: 'issuer_en',
      type: 'text',
      isRequired: true,
      description: 'Who says it: authority, paper, company; in English or as it calls itself.',
    },
    { name: 'issuer_zh', type: 'text', description: 'The same in Chinese, where it has a name.' },
    {
      name: 'title_en',
      type: 'text',
      isRequired: true,
      description: 'Title of a document, or what a page says, in English.',
    },
    {
      name: 'title_zh',
      type: 'text',
      isRequired: true,
      description: 'Title of a document, or what a page says, in Chinese.',
    },
    { name: 'number_en', type: 'text', description: 'Document number in English.' },
    { name: 'number_zh', type: 'text', description: 'Document number in Chinese.' },
    { name: 'date', type: 'date', description: 'Date of the source.' },
    {
      name: 'language',
      type: 'text',
      oneOf: SOURCE_LANGUAGES,
      description: 'Language of the text, ISO 639-1; empty where it is not on record.',
    },
    {
      name: 'url',
      type: 'url',
      description: 'Address: of the original or an official repost where known, else of the copy.',
    },
    {
      name: 'read_at',
      type: 'text',
      pattern: '([a-z0-9-]+\\.)+[a-z]+',
      patternHint: 'a host such as tellerreport.com, without www and path',
      description: 'Host at which it was read, where `url` does not name the site of its issuer.',
    },
    {
      name: 'no_url',
      type: 'text',
      oneOf: NO_ADDRESS_REASONS,
      description: 'Why there is no address.',
    },
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
    NOTE_EN,
    NOTE_ZH,
  ],
} as const satisfies Table;

export type SourceRow = Row<typeof SOURCES_TABLE>;
