// The style sheet inside an exported drawing: plain colours and selectors that every renderer knows.
import { ZONE_KINDS } from '@/model/zoneKind';
import type { Palette } from '@/theme/palette';

export const DOCUMENT_FONT =
  'Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, Arial, sans-serif';

/** `scale`: that of the base map's group, so that its lines keep their width. */
export function documentStyle(palette: Palette, scale: number): string {
  const width = (pixels: number): string => (pixels / scale).toFixed(4);
  const kinds = ZONE_KINDS.map(
    (kind) =>
      `.kind-${kind}{fill:${palette.kinds[kind]};stroke:none}` +
      `.kind-${kind}.is-hollow{fill:${palette.casing};stroke:${palette.kinds[kind]};stroke-width:1.5}` +
      `.on-${kind}{fill:${palette.onKinds[kind]}}`,
  );
  return [
    `text{font-family:${DOCUMENT_FONT};fill:${palette.label}}`,
    `.water{fill:${palette.water}}`,
    `.base-land{fill:${palette.land};stroke:${palette.coast};stroke-width:${width(0.6)}}`,
    `.base-lakes{fill:${palette.water}}`,
    `.base-provinces{fill:none;stroke:${palette.province};stroke-width:${width(0.8)}}`,
    `.base-borders{fill:none;stroke:${palette.border};stroke-width:${width(0.8)}}`,
    '.base-hainan{fill:none}',
    ...kinds,
    `.base-hainan.is-zone{fill-opacity:0.3;stroke:${palette.ring};stroke-width:${width(1.2)}}`,
    `.mark-casing,.glyph-casing{fill:${palette.casing}}`,
    `.mark-context{fill:${palette.context}}`,
    `.sign-casing{fill:${palette.casing}}.sign-solid{fill:${palette.warehouse}}`,
    `.sign-lineCasing{fill:none;stroke:${palette.casing};stroke-width:4;stroke-linecap:round}`,
    `.sign-line{fill:none;stroke:${palette.warehouse};stroke-width:1.6;stroke-linecap:round}`,
    `.sign-open{fill:${palette.casing};stroke:${palette.warehouse};stroke-width:1.6}`,
    `.sign-disc{fill:${palette.warehouse};fill-opacity:0.82}`,
    `.sign-ring{fill:${palette.warehouse};fill-opacity:0.12;stroke:${palette.warehouse};stroke-width:1.6}`,
    `.sign-text{font-size:11px;font-weight:700;text-anchor:middle;fill:${palette.warehouse}}`,
    `.mark-spokes{fill:none;stroke:${palette.casing};stroke-width:0.8}`,
    `.mark-ring{fill:none;stroke:${palette.ring};stroke-width:1.5}`,
    `.glyph-letter{font-size:10px;font-weight:700;text-anchor:middle}`,
    `.halos circle{fill:${palette.halo};fill-opacity:0.18}`,
    `.emphasis{fill:none;stroke:${palette.highlight};stroke-width:2}`,
    `.label{font-size:12px;stroke:${palette.labelHalo};stroke-width:3;stroke-linejoin:round;paint-order:stroke}`,
    `.legend-text{font-size:12px}.legend-letter{font-size:8px;font-weight:700;text-anchor:middle}`,
    `.legend-hollow{fill:${palette.casing};stroke:${palette.label};stroke-width:1.5}`,
    `.halos .legend-dot{fill:${palette.label};fill-opacity:0.6}`,
    '.is-left{text-anchor:end}.is-below,.is-above{text-anchor:middle}',
    '.title{font-size:24px;font-weight:700}.subtitle{font-size:16px}.small{font-size:12px;fill-opacity:0.75}',
  ].join('');
}
