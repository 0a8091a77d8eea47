// What explains warehouses and their owners stands below an embedded map while the map shows any.
import { useRef } from 'preact/hooks';
import type { Language } from '@/model/language';
import { EmbedOwners, EmbedWarehouses } from '@/panels/warehouses/lazyEmbedWarehouses';
import { isOfWarehouses, looksAtWarehouses } from '@/selectors/warehouses/warehouseScene';
import type { LinkedState } from '@/store/atlasState';
import { useAtlas } from '@/store/useAtlas';

export function WarehousesBelow({ hasLegend }: { hasLegend: boolean }) {
  const areInSight = useAreInSight();
  const isOwners = useAtlas((state) => state.owners);
  const forOwners = useKeptRoom(OWNER_LINES);
  const forSites = useKeptRoom(hasLegend ? SITE_LINES : CAPTION_LINES);
  return (
    <>
      {isOwners && hasLegend && (
        <div class="kept-room" style={forOwners}>
          <EmbedOwners />
        </div>
      )}
      {areInSight && (
        <div class="kept-room" style={forSites}>
          <EmbedWarehouses hasLegend={hasLegend} />
        </div>
      )}
    </>
  );
}

/** How many lines the words take in frames up to these widths, CSS pixels; in wider ones a single one. */
type Lines = Readonly<Record<Language, readonly (readonly [width: number, lines: number])[]>>;

const SITE_LINES: Lines = {
  en: [
    [340, 5],
    [600, 3],
    [900, 2],
  ],
  zh: [
    [300, 5],
    [540, 3],
    [760, 2],
  ],
};
const OWNER_LINES: Lines = {
  en: [
    [300, 5],
    [340, 4],
    [540, 3],
    [900, 2],
  ],
  zh: [
    [380, 3],
    [600, 2],
  ],
};
const CAPTION_LINES: Lines = { en: [[340, 2]], zh: [] };
const LINE_HEIGHT = 16.8;
const PADDING = 4;
/** Details stand beside all of the rest in frames from this width on that are not large; what they leave of it. */
const WIDE = 560;
const LARGE = { width: 800, height: 480 };
const BESIDE_DETAILS = 0.54;
/** Lower frames show the caption alone, CSS pixels. */
const LOW = 340;
const LOW_BESIDE_DETAILS = 480;

/** The map would get lower when the words come: until then their room is kept. */
function useKeptRoom(lines: Lines): string {
  const language = useAtlas((state) => state.language);
  const hasDetails = useAtlas((state) => state.side.type !== 'none');
  const isLarge = innerWidth >= LARGE.width && innerHeight >= LARGE.height;
  const isBeside = hasDetails && innerWidth >= WIDE && !isLarge;
  const isLow = innerHeight < (isBeside ? LOW_BESIDE_DETAILS : LOW);
  const width = innerWidth * (isBeside ? BESIDE_DETAILS : 1);
  const words = isLow ? CAPTION_LINES : lines;
  const count = words[language].find(([most]) => width <= most)?.[1] ?? 1;
  return `--room:${PADDING + count * LINE_HEIGHT}px`;
}

/**
 * The explanation takes room from the map, and a lower map frames China from farther: what was shown
 * for a camera stays for it, or the two would take turns.
 */
function useAreInSight(): boolean {
  const camera = useAtlas((state) => state.camera);
  // The words are laid out before the map's size is known, which hardly matters where it is told what to look at.
  const isPossible = useAtlas(
    (state) =>
      state.warehouses &&
      (state.mapSize !== null || state.camera !== null || isOfWarehouses(state)),
  );
  const isBeyondChina = useAtlas(looksAtWarehouses);
  const shownFor = useRef<LinkedState['camera']>(null);
  if (!isPossible) return false;
  if (camera !== null && camera === shownFor.current) return true;
  shownFor.current = isBeyondChina ? camera : null;
  return isBeyondChina;
}
