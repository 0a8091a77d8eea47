// The map's handling as the page holds it: its script is asked for when the first picture stands.
import type { ComponentChildren } from 'preact';
import { lazyPart } from '@/panels/facts/lazyPart';

function Notice({ children }: { children: ComponentChildren }) {
  return <div class="map-notice">{children}</div>;
}

export const LateHandling = lazyPart(
  'handling',
  [],
  () => import('./MapHandling').then((script) => script.MapHandling),
  { isQuiet: true, Frame: Notice },
);
