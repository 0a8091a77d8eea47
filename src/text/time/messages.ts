// Texts on the years and the steps of the policy.

export interface TimeMessages {
  readonly heading: string;
  readonly periodLegend: string;
  readonly periods: Readonly<Record<'in-force' | 'new' | 'added', string>>;
  readonly rangeEnds: Readonly<Record<'from' | 'to', string>>;
  readonly year: string;
  readonly comparedYear: string;
  readonly yearBefore: string;
  readonly yearAfter: string;
  readonly yearSliderText: (year: number, count: string) => string;
  readonly firstYear: string;
  readonly newestYear: string;
  readonly histogramTitle: string;
  readonly histogramAxis: (top: number) => string;
  readonly play: string;
  readonly pause: string;
  readonly speed: string;
  readonly speedOf: (yearsPerSecond: number) => string;
  readonly eventsHeading: string;
  /** "2 of 6" of a year. */
  readonly eventOf: (number: number, total: number) => string;
  readonly eventBefore: string;
  readonly eventAfter: string;
}
