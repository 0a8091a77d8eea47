// The languages of the atlas.
import { en } from './en';
import type { Messages } from './messages';
import { zh } from './zh';

export const MESSAGES: Readonly<Record<'en' | 'zh', Messages>> = { en, zh };
