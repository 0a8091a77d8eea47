// Texts that the first view needs, in Chinese.
import { facts } from '@/text/facts/zh';
import { formats } from '@/text/formats/zh';
import { kinds } from '@/text/kinds/zh';
import { page } from '@/text/page/zh';
import { stage } from '@/text/stage/zh';
import { time } from '@/text/time/zh';
import type { OpeningMessages } from './messages';

export const opening: OpeningMessages = { formats, kinds, page, time, stage, facts };
