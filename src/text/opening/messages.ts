// Texts that the first view needs, by subject: they come together, in one file a language.
import type { FactsMessages } from '@/text/facts/messages';
import type { FormatsMessages } from '@/text/formats/messages';
import type { KindsMessages } from '@/text/kinds/messages';
import type { PageMessages } from '@/text/page/messages';
import type { StageMessages } from '@/text/stage/messages';
import type { TimeMessages } from '@/text/time/messages';

export interface OpeningMessages {
  readonly formats: FormatsMessages;
  readonly kinds: KindsMessages;
  readonly page: PageMessages;
  readonly time: TimeMessages;
  readonly stage: StageMessages;
  readonly facts: FactsMessages;
}
