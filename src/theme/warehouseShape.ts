// The signs for warehouses as paths around the origin (y down). SVG draws them, the WebGL atlas too.
import type { WarehouseSign } from '@/model/warehouseSign';
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

/** The parts of a sign from the lowest to the highest. */
export function signParts(sign: WarehouseSign): readonly SignPart[] {
  const { radius } = sign;
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
export function signReach({ radius }: WarehouseSign): number {
  return Math.ceil(radius * 1.15 + 4);
}
