// How an embedded atlas looks: which controls it shows, whether a legend, which years it plays. Part of the address.
export const EMBED_CONTROLS = ['year', 'kinds', 'zoom', 'language', 'fullscreen'] as const;
export type EmbedControl = (typeof EMBED_CONTROLS)[number];

/** Years, both included; `from` is never after `to`. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

export interface EmbedOptions {
  /** In the order of EMBED_CONTROLS. */
  readonly controls: readonly EmbedControl[];
  readonly legend: boolean;
  /** Years that are played once when the map comes into sight; null plays nothing. */
  readonly animate: YearRange | null;
}

export const DEFAULT_EMBED_OPTIONS: EmbedOptions = {
  controls: ['year', 'zoom', 'fullscreen'],
  legend: true,
  animate: null,
};

const YEARS = /^(\d{4})\.\.(\d{4})$/;

/** "2015..2020" in either order; null for anything else. */
export function parseYearRange(text: string | null): YearRange | null {
  const match = YEARS.exec(text ?? '');
  if (match === null) return null;
  const [a, b] = [Number(match[1]), Number(match[2])];
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

export function parseEmbedOptions(parameters: URLSearchParams): EmbedOptions {
  return {
    controls: parseControls(parameters.get('controls')),
    legend: parameters.get('legend') !== '0',
    animate: parseYearRange(parameters.get('animate')),
  };
}

/** Keys and values of a link; defaults are left out. */
export function embedParameters(options: EmbedOptions): readonly (readonly [string, string])[] {
  const { controls, legend, animate } = options;
  const parameters: [string, string][] = [];
  const chosen = controls.join(',');
  if (chosen !== DEFAULT_EMBED_OPTIONS.controls.join(',')) {
    parameters.push(['controls', chosen === '' ? 'none' : chosen]);
  }
  if (!legend) parameters.push(['legend', '0']);
  if (animate !== null) parameters.push(['animate', `${animate.from}..${animate.to}`]);
  return parameters;
}

function parseControls(text: string | null): readonly EmbedControl[] {
  if (text === null) return DEFAULT_EMBED_OPTIONS.controls;
  if (text === 'none') return [];
  const named = text.split(',');
  const controls = EMBED_CONTROLS.filter((control) => named.includes(control));
  return controls.length === 0 ? DEFAULT_EMBED_OPTIONS.controls : controls;
}
