// What a reader can do with the years that play.
import type { PlaySpeed } from './atlasState';
import type { AtlasStore } from './atlasStore';

export function setPlaying(store: AtlasStore, playing: boolean): void {
  store.setState({ playing, playUntil: null });
}

/** Plays the years up to one of them, which is the last that is shown. */
export function playUntil(store: AtlasStore, year: number): void {
  store.setState({ playing: true, playUntil: year });
}

export function setPlaySpeed(store: AtlasStore, playSpeed: PlaySpeed): void {
  store.setState({ playSpeed });
}
