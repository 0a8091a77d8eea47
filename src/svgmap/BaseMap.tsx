// Land, lakes, lines and the island of Hainan as SVG paths.
import type { Scene } from '@/selectors/scene/scene';
import type { BaseGeometry } from './baseGeometry';

export function BaseMap({ base, scene }: { base: BaseGeometry; scene: Scene }) {
  const { paths, transform } = base;
  const lead = scene.island?.wedges[0]?.kind;
  const hainan = [
    'base-hainan',
    lead === undefined ? '' : `is-zone kind-${lead}`,
    scene.island?.hasRing === true ? 'has-ring' : '',
  ];
  return (
    <g class="base-paths" {...(transform === '' ? {} : { transform })}>
      <path class="base-land" d={paths.land} />
      <path class="base-lakes" d={paths.lakes} />
      <path class="base-provinces" d={paths.provinces} />
      <path class="base-borders" d={paths.borders} />
      <path class={hainan.filter((part) => part !== '').join(' ')} d={paths.hainan} />
    </g>
  );
}
