// The overview that each page carries, so that its first picture waits for no data: every thing once, as numbers.
import type { Dataset } from '@/dataset/dataset';
import { type EncodedOverview, SEPARATORS } from '@/dataset/decodeOverview';
import { idOfName, packPositions } from '@/dataset/packedOverview';
import { CONFIDENCES } from '@/model/confidence';
import { PLACE_KINDS, type Place, type Province } from '@/model/place';
import type { Zone } from '@/model/zone';
import { ZONE_KINDS } from '@/model/zoneKind';

type Life = EncodedOverview['lives'][number];

/** Joins what never holds the separator. */
function join(texts: readonly string[], separator: string): string {
  const broken = texts.find((text) => text.includes(separator));
  if (broken !== undefined) {
    throw new Error(`"${broken}" holds "${separator}", which parts names in what pages carry`);
  }
  return texts.join(separator);
}

function named(things: readonly (Place | Province)[]): EncodedOverview['provinces'] {
  return {
    ids: join(
      things.map(({ id, name }) => (id === idOfName(name.en) ? '' : id)),
      SEPARATORS.ids,
    ),
    zh: join(
      things.map(({ name }) => name.zh),
      SEPARATORS.zh,
    ),
    en: join(
      things.map(({ name }) => name.en),
      SEPARATORS.en,
    ),
  };
}

function lifeOf({ confidence, designated, designatedBy, ended }: Zone): Life {
  const level = CONFIDENCES.indexOf(confidence);
  const [from, by] = [designated ?? '', designatedBy ?? ''];
  if (ended !== null) return [level, from, by, ended];
  if (by !== '') return [level, from, by];
  return from === '' ? [level] : [level, from];
}

/** Numbers what it is given, each thing once. */
class Numbers<Thing> {
  readonly things: Thing[] = [];
  private readonly numbers = new Map<string, number>();

  of(thing: Thing): number {
    const key = JSON.stringify(thing);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.things.length);
    return this.things.push(thing) - 1;
  }
}

export function encodeOverview(dataset: Dataset): EncodedOverview {
  const { zones, places, provinces } = dataset;
  const ids = places.map(({ id }) => id);
  const lives = new Numbers<Life>();
  const groups = new Numbers<string>();
  const rows: number[][] = [];
  const grouped: number[] = [];
  let before = 0;
  zones.forEach((zone, index) => {
    const kind = ZONE_KINDS.indexOf(zone.kind);
    if (rows.at(-1)?.[0] !== kind) {
      rows.push([kind]);
      before = 0;
    }
    const place = ids.indexOf(zone.place.id);
    rows.at(-1)?.push(place - before, lives.of(lifeOf(zone)));
    before = place;
    if (zone.group !== null) grouped.push(index, groups.of(zone.group.id));
  });
  return {
    version: dataset.version,
    coverage: ZONE_KINDS.map((kind) => {
      const row = dataset.coverage.get(kind);
      return row === undefined ? null : [row.listed, row.official];
    }),
    provinces: named(provinces),
    places: {
      ...named(places),
      kinds: places.map(({ kind }) => PLACE_KINDS.indexOf(kind)),
      importances: places.map(({ importance }) => importance),
      provinces: places.map(({ province }) => provinces.indexOf(province)),
      partOf: places.flatMap(({ partOf }, index) =>
        partOf === null ? [] : [index, ids.indexOf(partOf)],
      ),
      positions: packPositions(places.map(({ position }) => position)),
    },
    groups: join(groups.things, SEPARATORS.ids),
    lives: lives.things,
    zones: rows,
    grouped,
  };
}
