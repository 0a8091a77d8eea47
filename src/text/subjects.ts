// The texts of the page by subject, as they are loaded: a subject that is forgotten somewhere does not compile.
import type { DetailsMessages } from '@/text/details/messages';
import type { EmbedMessages } from '@/text/embed/messages';
import type { EvidenceMessages } from '@/text/evidence/messages';
import type { FiguresMessages } from '@/text/figures/messages';
import type { GuideMessages } from '@/text/guide/messages';
import type { OfflineMessages } from '@/text/offline/messages';
import type { OpeningMessages } from '@/text/opening/messages';
import type { SearchMessages } from '@/text/search/messages';
import type { ShareMessages } from '@/text/share/messages';
import type { SightMessages } from '@/text/sight/messages';
import type { StoryMessages } from '@/text/story/messages';
import type { TableMessages } from '@/text/table/messages';
import type { WarehousesMessages } from '@/text/warehouses/messages';

/** What is loaded together: all that the first view says, and each part of the page that comes later. */
export interface Texts {
  readonly opening: OpeningMessages;
  readonly details: DetailsMessages;
  readonly embed: EmbedMessages;
  readonly evidence: EvidenceMessages;
  readonly figures: FiguresMessages;
  readonly guide: GuideMessages;
  readonly offline: OfflineMessages;
  readonly search: SearchMessages;
  readonly share: ShareMessages;
  readonly sight: SightMessages;
  readonly story: StoryMessages;
  readonly table: TableMessages;
  readonly warehouses: WarehousesMessages;
}

export type Subject = keyof Texts;
