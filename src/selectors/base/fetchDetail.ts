// Fetches tiles of the detailed base map, for the page and for the map's worker: each once, missing ones are left out.
import { DETAIL_FOLDER, DETAIL_LIST } from '@/model/view/detail';
import { type PublishedTile, readTile, type TileShapes } from './readTile';

async function readJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return response.json();
}

/** After a failure it is asked for again. */
function remember<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const answer = ask().catch((error: unknown) => {
    known.delete(key);
    throw error;
  });
  known.set(key, answer);
  return answer;
}

/** A version that is kept shares the tiles under a name of their content, which its page says. */
export function detailFolder(): string {
  return document.documentElement.dataset.tiles ?? DETAIL_FOLDER;
}

const lists = new Map<string, Promise<ReadonlySet<string>>>();
const tiles = new Map<string, Promise<TileShapes>>();

/** `folder`: address of the tiles with a slash at its end. The coarse map stays where a tile does not come. */
export async function fetchDetail(
  folder: string,
  names: readonly string[],
): Promise<readonly TileShapes[]> {
  if (names.every((name) => name === '')) return [];
  try {
    const published = await remember(lists, folder, async () => {
      return new Set(await readJson<readonly string[]>(`${folder}${DETAIL_LIST}`));
    });
    const asked = names
      .filter((name) => published.has(name))
      .map((name) =>
        remember(tiles, `${folder}${name}`, async () =>
          readTile(name, await readJson<PublishedTile>(`${folder}${name}.json`)),
        ),
      );
    const answers = await Promise.allSettled(asked);
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  } catch {
    return [];
  }
}
