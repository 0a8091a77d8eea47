// When the line is free of what an address opens: its files are on the machine, though they are still read.
import type { AtlasStore } from '@/store/atlasStore';
import { wantResource } from '@/store/resourceActions';
import { whenSettled } from './whenSettled';

/** The zones, and the sources that are named with them. */
const OPENED = ['zones', 'sources'] as const;

type Opened = (typeof OPENED)[number];

const RECEIVED = new EventTarget();

export function tellReceived(name: Opened): void {
  RECEIVED.dispatchEvent(new Event(name));
}

/** Asks for one after the other: the sources come while the zones are read. Resolves, too, when they failed. */
export async function whenOpenedReceived(store: AtlasStore): Promise<void> {
  for (const name of OPENED) {
    const files = new Promise((resolve) => {
      RECEIVED.addEventListener(name, resolve, { once: true });
    });
    // What failed before is the reader's to ask for again.
    if (store.getState().resources[name].status === 'idle') wantResource(store, name);
    await Promise.race([files, whenSettled(store, name)]);
  }
}
