// Texts on the embedded atlas.
import type { ZoneKind } from '@/model/zoneKind';

export interface EmbedMessages {
  /** Kinds in one or two words, for a legend in a narrow column. */
  readonly kinds: Readonly<Record<ZoneKind, string>>;
  /** Places that stepped back, in the legend. */
  readonly notAsked: string;
  readonly nothingAdded: string;
  readonly keyAndWheel: (key: string) => string;
  readonly twoFingers: string;
  readonly fullscreen: string;
  readonly leaveFullscreen: string;
  readonly openAtlas: string;
  readonly source: (version: string) => string;
  readonly baseMap: string;
}
