// The signs for warehouses as paths around the origin (y down). SVG draws them, the WebGL atlas too.
import type { GatewayKind } from '@/model/ground/gateway';
import type { WarehouseSign } from '@/model/warehouses/warehouseSign';
import { SIGN_CASING, SIGN_LINE_WIDTH } from './look';
import { circlePath } from './markGeometry';

/**
 * How a part is painted. `casing` and `lineCasing` keep neighbours apart; `open` is filled with the
 * casing's colour and outlined, `disc` lets the land shine through a little.
 */
export const SIGN_PAINTS = [
  'casing',
  'lineCasing',
  'solid',
  'open',
  'line',
  'disc',
  'ring',
  'quiet',
] as const;
export type SignPaint = (typeof SIGN_PAINTS)[number];

export interface SignPart {
  readonly paint: SignPaint;
  readonly path: string;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A gabled house as wide as high, of the area of a circle of the radius. */
function house(radius: number): string {
  const h = round(radius * 0.94);
  return `M${-h} ${h}V${round(-h * 0.3)}L0 ${round(-h * 1.15)}L${h} ${round(-h * 0.3)}V${h}Z`;
}

/** Only the roof: what is planned or being built. */
function roof(radius: number): string {
  const h = round(radius * 1.05);
  return `M${-h} ${round(h * 0.8)}L0 ${-h}L${h} ${round(h * 0.8)}Z`;
}

function cross(radius: number): string {
  const h = round(radius * 0.8);
  return `M${-h} ${-h}L${h} ${h}M${h} ${-h}L${-h} ${h}`;
}

function box(radius: number): string {
  const h = round(radius * 0.92);
  const r = round(h * 0.35);
  return `M${-h + r} ${-h}H${h - r}Q${h} ${-h} ${h} ${-h + r}V${h - r}Q${h} ${h} ${h - r} ${h}H${-h + r}Q${-h} ${h} ${-h} ${h - r}V${-h + r}Q${-h} ${-h} ${-h + r} ${-h}Z`;
}

/** Slanting lines across a small circle: nothing is known. */
const HATCH = 'M-4 1.6L1.6-4M-3.4 3.4L3.4-3.4M-1.6 4L4-1.6';

/** Anchor, plane, rails, gate. */
const GATEWAY_PATHS: Readonly<Record<GatewayKind, string>> = {
  'sea-port': 'M0-2.4V5M-4.6 1A4.6 4 0 0 0 4.6 1M-2.2-.6H2.2M0-2.4A1.5 1.5 0 1 1 .1-2.4',
  airport: 'M0-5.5V5M-5.2 1.6L0-1.8L5.2 1.6M-2.4 5.2L0 3.6L2.4 5.2',
  'rail-port': 'M-2-5.2V5.2M2-5.2V5.2M-4.4-3H4.4M-4.4 0H4.4M-4.4 3H4.4',
  'land-port': 'M-4.2 4.6V-.6A4.2 4.2 0 0 1 4.2-.6V4.6M-6 4.6H6',
};

/** The parts of a sign from the lowest to the highest. */
export function signParts(sign: WarehouseSign): readonly SignPart[] {
  const { radius } = sign;
  if (sign.type === 'gateway') {
    const path = GATEWAY_PATHS[sign.kind] + lineTo(sign.from, radius);
    return [
      { paint: 'lineCasing', path },
      { paint: 'quiet', path },
    ];
  }
  if (sign.type === 'stack') {
    return [
      { paint: 'casing', path: box(radius + SIGN_CASING) },
      { paint: 'open', path: box(round(radius - SIGN_LINE_WIDTH / 2)) },
    ];
  }
  if (sign.type === 'owner') {
    const { look } = sign;
    const shape = look === 'increase' ? roof : look === 'other' ? lozenge : circlePath;
    const path = shape(radius);
    if (look === 'total') return [{ paint: 'solid', path }];
    return [
      { paint: 'open', path },
      { paint: 'line', path: look === 'none' ? HATCH : '' },
    ];
  }
  if (sign.type === 'country') {
    if (sign.figure === 'exact') return [{ paint: 'disc', path: circlePath(radius) }];
    if (sign.figure === 'bound') return [{ paint: 'ring', path: circlePath(radius) }];
    return [
      { paint: 'casing', path: lozenge(radius + SIGN_CASING) },
      { paint: 'open', path: lozenge(round(radius - SIGN_LINE_WIDTH / 2)) },
    ];
  }
  if (sign.group === 'closed') {
    return [
      { paint: 'lineCasing', path: cross(radius) },
      { paint: 'line', path: cross(radius) },
    ];
  }
  const shape = sign.group === 'planned' ? roof : sign.group === 'unknown' ? circlePath : house;
  if (sign.isSized) {
    return [
      { paint: 'casing', path: shape(radius + SIGN_CASING) },
      { paint: 'solid', path: shape(radius) },
    ];
  }
  return [
    { paint: 'casing', path: shape(radius + SIGN_CASING) },
    { paint: 'open', path: shape(round(radius - SIGN_LINE_WIDTH / 2)) },
  ];
}

/** From the rim of a sign to the place that it stands beside. */
function lineTo(from: readonly [number, number] | null, radius: number): string {
  if (from === null) return '';
  const [x, y] = from;
  const rim = (radius + 1) / Math.hypot(x, y);
  return rim < 1 ? `M${round(x * rim)} ${round(y * rim)}L${x} ${y}` : '';
}

/** A country that is named without a figure: one small sign, whatever its size may be. */
function lozenge(radius: number): string {
  const h = round(radius * 1.15);
  return `M0 ${-h}L${h} 0L0 ${h}L${-h} 0Z`;
}

/** What is written in a sign: the number of a stack, the question of an unknown state. */
export function signText(sign: WarehouseSign): string {
  if (sign.type === 'stack') return String(sign.count);
  return sign.type === 'site' && sign.group === 'unknown' ? '?' : '';
}

/** From the origin to the outermost pixel of a sign. */
export function signReach(sign: WarehouseSign): number {
  const { radius } = sign;
  if (sign.type === 'gateway' && sign.from !== null) {
    return Math.ceil(Math.hypot(...sign.from)) + 4;
  }
  return Math.ceil(radius * 1.15 + 4);
}
