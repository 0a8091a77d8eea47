// The names of the countries in sight: in the middle of each; where that is out of sight or taken, behind the name of a
// place in it.
import {
  type Camera,
  type Size,
  toWorld,
  type WorldPoint,
  worldSize,
  worldToScreen,
} from '@/model/camera';
import { COUNTRY_POINTS, type CountryPoint } from '@/model/warehouses/countryPoints';
import { countryId } from '@/model/warehouses/selectionTypes';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import type { LabelledMark } from '@/selectors/marks/mark';
import { estimateTextWidth } from '@/selectors/names/textWidth';

/** Before the places in it, after reported figures. */
const WEIGHT_WITH_SITES = 30;
/** After its middle. */
const WEIGHT_BEHIND = 22;
const WEIGHT = 16;
/** Names this near to the edge of the map are none to rely on, CSS pixels. */
const EDGE = 24;

/** What marks of the same place share, so that it is named once. */
export function siteNameId({ name }: WarehouseMark): string {
  return `site ${name.en}`;
}

export function nameCountries(
  marks: readonly WarehouseMark[],
  camera: Camera,
  size: Size,
): readonly LabelledMark[] {
  const isInSight = (world: WorldPoint): boolean => {
    const [x, y] = worldToScreen(world, camera, size);
    return x > EDGE && y > EDGE && x < size.width - EDGE && y < size.height - EDGE;
  };
  const seen = marks.filter(({ world }) => isInSight(world));
  return COUNTRY_POINTS.flatMap((country): readonly LabelledMark[] => {
    const signs = seen.filter((mark) => mark.country === country.code);
    const isNamed = signs.length > 0 || hasRoom(country, camera);
    return [
      ...(isNamed && isInSight(toWorld(country.position))
        ? [inTheMiddle(country, signs.length > 0)]
        : []),
      ...[...signs]
        .sort((a, b) => b.sign.radius - a.sign.radius)
        .map((mark) => behindPlace(country, mark)),
    ];
  });
}

/** Whether the country is large enough here for its name. */
function hasRoom({ reach, name }: CountryPoint, { zoom }: Camera): boolean {
  return reach * 2 * worldSize(zoom) > estimateTextWidth(name.en) * 0.7;
}

function inTheMiddle({ code, name, position, reach }: CountryPoint, hasSites: boolean) {
  return {
    place: { id: countryId(code), name },
    world: toWorld(position),
    radius: 0,
    weight: (hasSites ? WEIGHT_WITH_SITES : WEIGHT) + reach * 100,
    isArea: true,
    isWhole: true,
  };
}

/** "Dallas, United States", where the country finds no room in its middle. */
function behindPlace({ code, name }: CountryPoint, mark: WarehouseMark): LabelledMark {
  return {
    place: {
      id: siteNameId(mark),
      name: { en: `${mark.name.en}, ${name.en}`, zh: `${mark.name.zh}（${name.zh}）` },
    },
    world: mark.world,
    radius: mark.sign.radius,
    weight: WEIGHT_BEHIND + mark.sign.radius / 10,
    alsoNames: countryId(code),
    isWhole: true,
  };
}
