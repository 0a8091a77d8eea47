// Texts that the first view needs, in English.
import { facts } from '@/text/facts/en';
import { formats } from '@/text/formats/en';
import { kinds } from '@/text/kinds/en';
import { page } from '@/text/page/en';
import { stage } from '@/text/stage/en';
import { time } from '@/text/time/en';
import type { OpeningMessages } from './messages';

export const opening: OpeningMessages = { formats, kinds, page, time, stage, facts };
