// The tiles of the detailed base map, each a file of its own, and the list of them.
import { DETAIL_FOLDER, DETAIL_LIST } from '../../../src/model/view/detail.ts';

/** Below the published data. */
export const DETAIL_PATH = DETAIL_FOLDER.replace(/^data\//, '');

/** Published files by name; none without `text`, which is that of data/basemap/detail.json. */
export function cutDetail(text: string | undefined): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  if (text === undefined) return files;
  const { tiles }: { tiles: Readonly<Record<string, unknown>> } = JSON.parse(text);
  for (const [name, tile] of Object.entries(tiles)) {
    files.set(`${DETAIL_PATH}${name}.json`, JSON.stringify(tile));
  }
  return files.set(`${DETAIL_PATH}${DETAIL_LIST}`, JSON.stringify(Object.keys(tiles)));
}
