// Texts on the map on the page.

type FramingName = 'china' | 'east' | 'world';

export interface StageMessages {
  readonly help: string;
  readonly summary: (places: number) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly framingLabels: Readonly<Record<FramingName, string>>;
  /** Short names, within the long ones. */
  readonly framings: Readonly<Record<FramingName, string>>;
  /** The button that lists the marks in sight. */
  readonly listInSight: string;
  /** "105 marks in sight". */
  readonly inSight: (count: number) => string;
  readonly overseasWarehouses: string;
  readonly sitesNotCensus: string;
  readonly moreHere: (count: number) => string;
  readonly noWebgl: string;
  readonly failed: string;
  readonly boundaryNotice: string;
}
