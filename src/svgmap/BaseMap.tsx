// Land, lakes, lines and the island of Hainan as SVG paths; a detailed map up close lies below the lines.
import type { ComponentChildren } from 'preact';
import type { Scene } from '@/selectors/scene/scene';
import type { BaseGeometry } from './baseGeometry';

export interface BaseMapProps {
  readonly base: BaseGeometry;
  /** How the island of Hainan is coloured; as other land while it is null. */
  readonly island: Scene['island'];
  readonly detail?: ComponentChildren;
}

export function BaseMap({ base, island, detail }: BaseMapProps) {
  const { paths, transform } = base;
  const moved = transform === '' ? {} : { transform };
  const lead = island?.wedges[0]?.kind;
  const hainan = [
    'base-hainan',
    lead === undefined ? '' : `is-zone kind-${lead}`,
    island?.hasRing === true ? 'has-ring' : '',
  ];
  return (
    <>
      <g class="base-paths" {...moved}>
        <path class="base-land" d={paths.land} />
        {/* Renderers refuse an empty path, as of an atlas without borders. */}
        {paths.lakes !== '' && <path class="base-lakes" d={paths.lakes} />}
      </g>
      {detail}
      <g {...moved}>
        {paths.provinces !== '' && <path class="base-provinces" d={paths.provinces} />}
        {paths.borders !== '' && <path class="base-borders" d={paths.borders} />}
        <path class={hainan.filter((part) => part !== '').join(' ')} d={paths.hainan} />
      </g>
    </>
  );
}
