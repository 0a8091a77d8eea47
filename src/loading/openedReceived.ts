// When the line is free of what an address opens: its files are on the machine, though they are still read.
import type { AtlasStore } from '@/store/atlasStore';
import { wantResource } from '@/store/resourceActions';
import { whenSettled } from './whenSettled';

/** The zones, and the sources that are named with them. */
type Opened = 'zones' | 'sources';

const RECEIVED = new EventTarget();

export function tellReceived(name: Opened): void {
  RECEIVED.dispatchEvent(new Event(name));
}

/** Resolves, too, when they failed. */
function receive(store: AtlasStore, name: Opened): Promise<unknown> {
  const files = new Promise((resolve) => {
    RECEIVED.addEventListener(name, resolve, { once: true });
  });
  // What failed before is the reader's to ask for again.
  if (store.getState().resources[name].status === 'idle') wantResource(store, name);
  return Promise.race([files, whenSettled(store, name)]);
}

/** The scripts with which filters, years and search answer are there. */
function whenAnswering(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((marks) => {
      if (marks.getEntriesByName('atlas-answers').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'mark', buffered: true });
  });
}

/** Asks for the sources while the zones are on their way, but not before the page answers: its scripts have the line. */
export async function whenOpenedReceived(store: AtlasStore): Promise<void> {
  const zones = receive(store, 'zones');
  await Promise.race([zones, whenAnswering()]);
  await Promise.all([zones, receive(store, 'sources')]);
}
