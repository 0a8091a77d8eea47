// How an embedded atlas looks: which controls it shows, whether a legend, which years it plays. Part of the address.
import type { AddressPairs, ReadKey } from './addressKeys';

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

const YEARS = /^([1-9]\d{3})\.\.([1-9]\d{3})$/;

/** "2015..2020" in either order; null for anything else. */
export function parseYearRange(text: string | null): YearRange | null {
  const match = YEARS.exec(text ?? '');
  if (match === null) return null;
  const [a, b] = [Number(match[1]), Number(match[2])];
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

export function parseEmbedOptions(text: ReadKey): EmbedOptions {
  return {
    controls: parseControls(text('controls')),
    legend: text('legend') !== '0',
    animate: parseYearRange(text('animate')),
  };
}

/** Defaults are null. */
export function formatEmbedOptions({ controls, legend, animate }: EmbedOptions): AddressPairs {
  const chosen = controls.join(',');
  const isDefault = chosen === DEFAULT_EMBED_OPTIONS.controls.join(',');
  return [
    ['controls', isDefault ? null : chosen || 'none'],
    ['legend', legend ? null : '0'],
    ['animate', animate === null ? null : `${animate.from}..${animate.to}`],
  ];
}

function parseControls(text: string | null): readonly EmbedControl[] {
  if (text === null) return DEFAULT_EMBED_OPTIONS.controls;
  if (text === 'none') return [];
  const named = text.split(',');
  const controls = EMBED_CONTROLS.filter((control) => named.includes(control));
  return controls.length === 0 ? DEFAULT_EMBED_OPTIONS.controls : controls;
}
