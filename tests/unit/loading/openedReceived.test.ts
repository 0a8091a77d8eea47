// What an address opens has the line before the moving map: the zones and their sources, whether or not they have been read.
import { expect, it } from 'vitest';
import { tellReceived, whenOpenedReceived } from '@/loading/openedReceived';
import { type AtlasStore, createAtlasStore } from '@/store/atlasStore';
import { reportFailure } from '@/store/resourceActions';

function statuses(store: AtlasStore): readonly string[] {
  const { zones, sources } = store.getState().resources;
  return [zones.status, sources.status];
}

/** Whether it is over once all that is ready to run has run. */
async function isOver(waiting: Promise<void>): Promise<boolean> {
  let over = false;
  void waiting.then(() => {
    over = true;
  });
  await new Promise((resolve) => setTimeout(resolve));
  return over;
}

it('asks for the sources when the files of the zones are there, though nobody has read them', async () => {
  const store = createAtlasStore();
  const waiting = whenOpenedReceived(store);
  expect(statuses(store)).toEqual(['wanted', 'idle']);

  tellReceived('zones');
  expect(await isOver(waiting)).toBe(false);
  expect(statuses(store)).toEqual(['wanted', 'wanted']);

  tellReceived('sources');
  expect(await isOver(waiting)).toBe(true);
});

it('asks for the sources when the page answers, though the zones are still on their way', async () => {
  const store = createAtlasStore();
  const waiting = whenOpenedReceived(store);
  performance.mark('map-visible');
  expect(await isOver(waiting)).toBe(false);
  expect(statuses(store)).toEqual(['wanted', 'idle']);

  performance.mark('atlas-answers');
  await expect.poll(() => statuses(store)).toEqual(['wanted', 'wanted']);

  tellReceived('sources');
  expect(await isOver(waiting)).toBe(false);
  tellReceived('zones');
  expect(await isOver(waiting)).toBe(true);
  performance.clearMarks();
});

it('waits for nothing that failed', async () => {
  const store = createAtlasStore();
  const waiting = whenOpenedReceived(store);
  reportFailure(store, 'zones', 'HTTP 503');
  expect(await isOver(waiting)).toBe(false);
  expect(statuses(store)).toEqual(['failed', 'wanted']);

  reportFailure(store, 'sources', 'HTTP 503');
  expect(await isOver(waiting)).toBe(true);
});
