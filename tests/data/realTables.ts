// The tables of the atlas as they are published, for the tests of the facts.
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection, Point } from 'geojson';
import { buildTables } from '../../data/publish/buildTables.ts';
import { NOBODY } from '../../data/publish/files/attribution.ts';
import { latestDay } from '../../src/model/partialDate.ts';
import type { PublishedZoneProperties } from '../../src/model/published/publishedZone.ts';
import type { ZoneKind } from '../../src/model/zoneKind.ts';

export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

export const { files, problems, report } = buildTables(DATA_FOLDER, NOBODY);

export function publishedText(name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`data/${name} is not published`);
  return text;
}

/** Rows of a CSV text, read by a parser that the build's own reader does not share its types with. */
export function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, { columns: true });
}

export function publishedFeatures(name: string) {
  const collection: FeatureCollection<Point> = JSON.parse(publishedText(name));
  return collection.features;
}

export function zonesOfKind(kind: ZoneKind): readonly PublishedZoneProperties[] {
  const collection: FeatureCollection<Point, PublishedZoneProperties> = JSON.parse(
    publishedText('zones.geojson'),
  );
  return collection.features.map((zone) => zone.properties).filter((zone) => zone.kind === kind);
}

/** Designated by the end of the day, counting a zone of unknown date from the day by which it surely existed. */
export function isDesignatedBy(zone: PublishedZoneProperties, day: string): boolean {
  const date = zone.designated ?? zone.designated_by;
  return date !== null && latestDay(date) <= day;
}

export function isInForce(zone: PublishedZoneProperties, day: string): boolean {
  return isDesignatedBy(zone, day) && (zone.ended === null || latestDay(zone.ended) > day);
}
