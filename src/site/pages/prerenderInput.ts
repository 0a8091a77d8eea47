// What the pages of the built site are drawn from, and what comes of it.
import type { Topology } from 'topojson-specification';
import type { FirstView } from '@/svgmap/baseGeometry';

export interface PrerenderInput {
  /** Parsed zones.geojson and first-view.json. */
  readonly zones: unknown;
  readonly firstView: FirstView;
  /** Parsed world.topo.json. */
  readonly baseMap: Topology;
  /** Absolute address of the site with a slash at its end, or '' when it is not known. */
  readonly siteAddress: string;
  readonly dataVersion: { readonly version: string; readonly date: string };
}

export interface PrerenderedPage {
  /** "index.html" or "2020.html". */
  readonly fileName: string;
  readonly year: number | null;
  readonly head: string;
  readonly body: string;
  readonly plain: string;
}
