// The texts that only pages drawn at build time say, by language.
import type { Language } from '@/model/language';
import { plain as en } from '@/text/plain/en';
import type { PlainMessages } from '@/text/plain/messages';
import { plain as zh } from '@/text/plain/zh';

export const PLAIN_TEXTS: Readonly<Record<Language, PlainMessages>> = { en, zh };
