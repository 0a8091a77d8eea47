// The style sheet inside an exported drawing: plain colours and selectors that every renderer knows.
import { GLYPH_RADIUS, HOLLOW_WIDTH } from '@/theme/look';
import { type MapSheet, mapRules } from '@/theme/mapRules';
import type { Palette } from '@/theme/palette';

/** Names that renderers without a browser's fonts resolve, too: no system-ui, no quotes. */
const PICTURE_FONT = 'Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, Arial, sans-serif';

/** `scale`: that of the base map's group, so that its lines keep their width. */
export function documentStyle(palette: Palette, scale: number): string {
  const scales = { base: scale, mark: 1, glyph: GLYPH_RADIUS };
  const sheet: MapSheet = {
    palette,
    ink: palette.label,
    font: (weight, size) => `font-size:${size}px;font-weight:${weight}`,
    line: (of, width, dash) => {
      const shrink = (pixels: number): string => (pixels / scales[of]).toFixed(4);
      const dashes = dash === undefined ? '' : `;stroke-dasharray:${dash.map(shrink).join(' ')}`;
      return `stroke-width:${shrink(width)}${dashes}`;
    },
  };
  return [
    `text{font-family:${PICTURE_FONT};fill:${palette.label}}`,
    `.water{fill:${palette.water}}`,
    mapRules(sheet),
    '.legend-text{font-size:12px}.legend-letter{font-size:8px;font-weight:700;text-anchor:middle}',
    `.legend-hollow{fill:${palette.casing};stroke:${palette.label};stroke-width:${HOLLOW_WIDTH}}`,
    `.halos .legend-dot{fill:${palette.label};fill-opacity:0.6;stroke:none}`,
    `.scale path{fill:none;stroke:${palette.label};stroke-width:1}`,
    `.scale text{font-size:11px;text-anchor:middle;stroke:${palette.casing};stroke-width:3;paint-order:stroke}`,
    '.title{font-size:24px;font-weight:700}.subtitle{font-size:16px}.small{font-size:12px;fill-opacity:0.75}',
  ].join('');
}
