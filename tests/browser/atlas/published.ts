// The published data as a reader of its files would have it: what the pictures of the map are held against.
import type { Page } from '@playwright/test';

/** A point of the Earth, degrees. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** A zone of the published GeoJSON. */
export interface PublishedFeature {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly number[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

export class Published {
  constructor(private readonly page: Page) {}

  zones(): Promise<readonly PublishedFeature[]> {
    return this.features('zones');
  }

  /** The point of a place; an error when no zone lies there. */
  async positionOf(place: string): Promise<Point> {
    const found = (await this.zones()).find(({ properties }) => properties.place === place);
    if (found === undefined) throw new Error(`No zone of the published data lies in ${place}`);
    return {
      longitude: Number(found.properties.place_lon),
      latitude: Number(found.properties.place_lat),
    };
  }

  /** The point of a place by its English name; an error when none is called so. */
  async positionOfName(name: string): Promise<Point> {
    const found = (await this.zones()).find(({ properties }) => properties.place_en === name);
    if (found === undefined) throw new Error(`No place of the published data is called ${name}`);
    return this.positionOf(String(found.properties.place));
  }

  /** The point of a site or country; an error when there is none with this id. */
  async positionOfWarehouse(id: string): Promise<Point> {
    for (const file of ['warehouse-facilities', 'warehouse-regions']) {
      const [longitude, latitude] =
        (await this.features(file)).find(({ properties }) => properties.id === id)?.geometry
          ?.coordinates ?? [];
      if (longitude !== undefined && latitude !== undefined) return { longitude, latitude };
    }
    throw new Error(`No warehouse of the published data is called ${id}`);
  }

  private async features(file: string): Promise<readonly PublishedFeature[]> {
    const response = await this.page.request.get(`data/${file}.geojson`);
    return (await response.json()).features;
  }
}
