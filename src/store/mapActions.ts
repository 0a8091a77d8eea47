// What the map on the page tells the store: its size, and the camera that its marks and names are set for.
import type { Camera, Size } from '@/model/camera';
import type { Position } from '@/model/place';
import type { KeptCamera } from './atlasState';
import type { AtlasStore } from './atlasStore';

/** CSS pixels. A map without any size is hidden: it keeps the one that it had. */
export function measureMap(store: AtlasStore, { width, height }: Size): void {
  if (width === 0 || height === 0) return;
  const { mapSize } = store.getState();
  if (mapSize?.width === width && mapSize.height === height) return;
  store.setState({ mapSize: { width, height } });
}

/** Turns the map to a point that the search found, and ends the search. */
export function lookAt(store: AtlasStore, [longitude, latitude]: Position, zoom: number): void {
  store.setState({ camera: { longitude, latitude, zoom }, view: 'map', query: '' });
}

/** Moves the map for what is selected; the reader did not. */
export function keepCamera(store: AtlasStore, kept: KeptCamera): void {
  store.setState({ camera: kept.camera, kept });
}

export function settleCamera(store: AtlasStore, settledCamera: Camera): void {
  store.setState({ settledCamera });
}
