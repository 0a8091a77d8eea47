// Every text of the interface, as one type: a language that forgets one does not compile.
import type { Confidence } from '@/model/confidence';
import type { PartialDate } from '@/model/partialDate';
import type { BilingualName, PlaceKind, PositionPrecision } from '@/model/place';
import type { ZoneKind } from '@/model/zoneKind';
import type { LoadableName } from './loadableNames';

export interface KindWords {
  readonly one: string;
  readonly many: string;
}

export interface Messages {
  /** BCP 47 tag for `lang` attributes. */
  readonly tag: string;
  readonly title: string;
  readonly tagline: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  readonly kinds: Readonly<Record<ZoneKind, KindWords>>;
  readonly placeKinds: Readonly<Record<PlaceKind, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly confidenceNotes: Readonly<Record<Confidence, string>>;
  readonly positionPrecisions: Readonly<Record<PositionPrecision, string>>;
  readonly number: (value: number) => string;
  readonly date: (date: PartialDate) => string;
  /** A place with its province, without saying a municipality twice. */
  readonly placeInProvince: (place: string, province: string) => string;
  readonly name: (name: BilingualName) => string;

  readonly countOf: (count: number, kind: ZoneKind) => string;
  /** The noun after a number standing by itself: "comprehensive pilot zones". */
  readonly nounFor: (count: number, kind: ZoneKind) => string;
  /** What stands between the number and the noun. */
  readonly countGap: string;
  readonly inForceAtEndOf: (year: number, added: number) => string;
  readonly inForceNow: (year: number, added: number) => string;
  readonly newInYears: (from: number, to: number) => string;
  /** "added since the end of 2018: from 35 to 105 at the end of 2020". */
  readonly addedSince: (since: number, before: number, year: number, after: number) => string;
  readonly withUnknownDate: (count: number) => string;
  readonly summarySentence: (count: number, kind: ZoneKind, rest: string) => string;
  readonly nothingShown: string;

  readonly kindsHeading: string;
  /** The list is not whole: "21 of 43 listed". */
  readonly listedOf: (listed: number, official: number) => string;
  readonly showAllKinds: string;
  readonly onlyThisKind: string;
  readonly inForceColumn: string;
  readonly newColumn: string;
  readonly year: string;
  readonly yearBefore: string;
  readonly yearAfter: string;
  readonly yearSliderText: (year: number, count: string) => string;
  readonly timeHeading: string;
  readonly periodLegend: string;
  readonly periods: Readonly<Record<'in-force' | 'new' | 'added', string>>;
  readonly rangeEnds: Readonly<Record<'from' | 'to', string>>;
  readonly comparedYear: string;
  readonly histogramTitle: string;
  readonly histogramAxis: (top: number) => string;
  readonly play: string;
  readonly pause: string;

  readonly map: string;
  readonly mapButton: string;
  readonly tableButton: string;
  readonly figuresButton: string;
  readonly mapHelp: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly allOfChina: string;
  readonly wholeWorld: string;
  /** Short names of the two framings, within the long ones. */
  readonly framings: Readonly<Record<'china' | 'world', string>>;
  readonly overseasWarehouses: string;
  readonly sitesNotCensus: string;
  readonly close: string;
  readonly language: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly theme: string;

  readonly legendRing: string;
  readonly legendHalo: (year: number) => string;
  readonly legendHollow: string;
  readonly legendContext: string;
  readonly legendAtCity: string;
  readonly legendSize: string;
  readonly legendHeading: string;

  readonly placesShown: (count: number) => string;
  readonly mapSummary: (places: number) => string;
  readonly moreHere: (count: number) => string;
  readonly hosts: (count: number) => string;
  readonly details: string;
  readonly designated: string;
  readonly dateUnknown: string;
  readonly dateUnknownBy: (date: string) => string;
  readonly unconfirmedDate: (date: string) => string;
  readonly ended: string;
  readonly supersededBy: string;
  readonly batch: string;
  readonly document: string;
  readonly documentUnknown: string;
  readonly sources: string;
  readonly sourceIsDocument: string;
  readonly confidence: string;
  readonly position: string;
  readonly province: string;
  readonly kind: string;
  readonly notInForceIn: (year: number) => string;
  readonly noteHeading: string;

  readonly batchName: (batch: string) => string;
  readonly rankInProvince: (rank: number, total: number, province: string) => string;
  readonly byDate: (kind: ZoneKind) => string;
  readonly previousZone: string;
  readonly nextZone: string;
  readonly placesHeading: (count: number) => string;
  readonly retailHeading: string;
  readonly retailCaveat: string;
  readonly eligibleBy: Readonly<Record<'list' | 'hosted-zones', (kinds: string) => string>>;
  readonly notEligible: string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly always: string;
  readonly listSeparator: string;
  readonly colon: string;

  readonly eventsHeading: string;
  readonly eventBefore: string;
  readonly eventAfter: string;
  readonly firstYear: string;
  readonly newestYear: string;
  readonly speed: string;
  readonly speedOf: (yearsPerSecond: number) => string;
  readonly confirmedOnly: string;
  readonly kindInText: (kind: ZoneKind) => string;
  readonly tourHeading: string;
  readonly tourSteps: readonly string[];
  readonly loading: string;
  /** What did not come, in a sentence; where it matters, what that means. */
  readonly notLoaded: Readonly<Record<LoadableName, string>>;
  /** Where trying again did not help. */
  readonly reloadPage: string;
  readonly tryAgain: string;
  readonly share: string;
  readonly recordsLeftOut: (count: number) => string;
  readonly noWebgl: string;
  readonly mapFailed: string;
  readonly boundaryNotice: string;
  readonly dataNotice: string;
  readonly noScript: string;
}
