// Texts of the story in a minute.

export interface StoryMessages {
  readonly tourHeading: string;
  /** In the order of STORY_STEPS; two sentences each. */
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  /** Of the list of steps. */
  readonly shortTitles: readonly string[];
  readonly evidence: Readonly<Record<'document' | 'figure', string>>;
  readonly previous: string;
  readonly next: string;
  readonly stepOf: (step: number, count: number) => string;
  readonly link: string;
}
