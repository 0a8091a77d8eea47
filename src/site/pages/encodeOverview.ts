// The overview that each page carries, so that its first picture waits for no data: every thing once, as numbers.
import type { Dataset } from '@/dataset/dataset';
import { type EncodedOverview, SEPARATOR } from '@/dataset/decodeOverview';
import { CONFIDENCES } from '@/model/confidence';
import { PLACE_KINDS } from '@/model/place';
import type { Zone } from '@/model/zone';
import { ZONE_KINDS } from '@/model/zoneKind';

type Life = EncodedOverview['lives'][number];

/** Joins what never holds the separator. */
function join(texts: readonly string[]): string {
  const broken = texts.find((text) => text.includes(SEPARATOR));
  if (broken !== undefined)
    throw new Error(`"${broken}" holds a "${SEPARATOR}", which parts names`);
  return texts.join(SEPARATOR);
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
  zones.forEach((zone, index) => {
    const kind = ZONE_KINDS.indexOf(zone.kind);
    if (rows.at(-1)?.[0] !== kind) rows.push([kind]);
    rows.at(-1)?.push(ids.indexOf(zone.place.id), lives.of(lifeOf(zone)));
    if (zone.group !== null) grouped.push(index, groups.of(zone.group.id));
  });
  return {
    version: dataset.version,
    coverage: ZONE_KINDS.map((kind) => {
      const row = dataset.coverage.get(kind);
      return row === undefined ? null : [row.listed, row.official];
    }),
    provinces: {
      ids: join(provinces.map(({ id }) => id)),
      en: join(provinces.map(({ name }) => name.en)),
      zh: join(provinces.map(({ name }) => name.zh)),
    },
    places: {
      ids: join(ids),
      en: join(places.map(({ name }) => name.en)),
      zh: join(places.map(({ name }) => name.zh)),
      kinds: places.map(({ kind }) => PLACE_KINDS.indexOf(kind)),
      importances: places.map(({ importance }) => importance),
      provinces: places.map(({ province }) => provinces.indexOf(province)),
      partOf: places.flatMap(({ partOf }, index) =>
        partOf === null ? [] : [index, ids.indexOf(partOf)],
      ),
      positions: places.flatMap(({ position }) => position),
    },
    groups: join(groups.things),
    lives: lives.things,
    zones: rows,
    grouped,
  };
}
