// The box beside a mark: above it where there is room, else below, always inside the map.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ScreenPoint, Size } from '@/model/camera';
import './tooltip.css';

export interface TooltipBoxProps {
  /** Middle of the mark and its radius, CSS pixels of the map. */
  readonly point: ScreenPoint;
  readonly radius: number;
  readonly size: Size;
  readonly children: ComponentChildren;
}

const GAP = 8;

export function TooltipBox({ point, radius, size, children }: TooltipBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const [x, y] = point;
    const left = Math.max(GAP, Math.min(size.width - width - GAP, x - width / 2));
    const above = y - radius - GAP - height;
    const top = above >= GAP ? above : Math.min(size.height - height - GAP, y + radius + GAP);
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  });
  return (
    <div ref={box} class="map-tooltip" role="tooltip" id="map-tooltip">
      {children}
    </div>
  );
}
