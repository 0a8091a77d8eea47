// The address of the view, as the reader could copy it.
import type { Page } from '@playwright/test';
import type { Camera } from '../../../src/model/camera';

export class Address {
  constructor(private readonly page: Page) {}

  /** One value of the address, or null; read until it is what a test expects. */
  value(key: string): string | null {
    return new URL(this.page.url()).searchParams.get(key);
  }

  /** The whole query as a reader sees it, without the question mark. */
  query(): string {
    return decodeURIComponent(new URL(this.page.url()).search.slice(1));
  }

  /** Pages and steps that the window remembers. */
  steps(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  /** The camera that the address names; an error when it names none. */
  camera(): Camera {
    const parts = (this.value('map') ?? '').split('/').map(Number);
    const [zoom, latitude, longitude] = parts;
    if (zoom === undefined || latitude === undefined || longitude === undefined) {
      throw new Error(`The address names no camera: ${this.page.url()}`);
    }
    return { zoom, latitude, longitude };
  }
}
