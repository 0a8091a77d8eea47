// Starts the atlas in the page: reckons its first picture from what the page brings, while the script that draws it is
// still on its way.
import { askForPageParts } from '@/app/parts/latePageParts';
import type { EmbedFrame } from '@/embed/EmbedFrame';
import { askForGlMap } from '@/loading/glMapScript';
import { nextTask, pause } from '@/loading/nextTask';
import { opensZones } from '@/loading/opensZones';
import type { Size } from '@/model/camera';
import { type Language, OTHER_LANGUAGE } from '@/model/language';
import { DETAIL_FROM } from '@/model/view/detail';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import { selectScene } from '@/selectors/scene/scene';
import { foretoldMap } from '@/selectors/view/framing';
import type { LinkedState } from '@/store/atlasState';
import { type AtlasStore, createAtlasStore } from '@/store/atlasStore';
import { measureMap } from '@/store/mapActions';
import { settleSelection } from '@/store/selectionActions';
import { settleYears } from '@/store/yearActions';
import { loadTexts } from '@/text/loadedTexts';
import { held, isMissing } from '@/ui/scriptFaults';
import { readBase, readOverview } from './opening';
import { addressOf } from './pageAddress';

/**
 * How long the first picture waits for what stands below its answer, milliseconds: later it moves the map. Where the
 * page came fast, until then after its start.
 */
const PATIENCE = 150;
const UNTIL = 1000;

/** Draws the atlas into `root`. Rejects when nothing could be drawn. */
export async function startAtlas(root: HTMLElement): Promise<void> {
  const address = addressOf(document, root);
  const linked = address.read(location.search);
  const { language, embed } = linked;
  // The page has it on its way already.
  const drawing = import('./drawAtlas');
  // It may fail while something else is waited for.
  drawing.catch(() => undefined);
  // Before the map's script, which would take the line from them.
  const answer = asksMore(linked) ? import('@/app/parts/askedAnswer') : null;
  answer?.catch(() => undefined);
  if (isNarrowed(linked)) loadTexts('guide', language).catch(() => undefined);
  if (!embed) {
    askForPageParts();
    if (!opensZones(linked) && answer === null) askForGlMap();
  }
  import('@/loading/loaders').catch(() => undefined);
  import('@/stage/rendering/startWebglMap').catch(() => undefined);
  const frame = embed ? loadEmbedFrame(language) : null;
  frame?.catch(() => undefined);
  // Words that do not come are not the end: the page speaks the other language then.
  await loadTexts('opening', language).catch(() => loadTexts('opening', OTHER_LANGUAGE[language]));
  const store = createAtlasStore(linked, readOverview(document));
  settleYears(store);
  settleSelection(store);
  await reckon(store);
  const embedFrame = await frame;
  // However long it takes: the plain page that then stands there gives way.
  const { drawAtlas } = await drawing;
  if (answer !== null) {
    const there = answer.then(({ whenAnswerIsThere }) => whenAnswerIsThere(store.getState()));
    await Promise.race([
      there.catch(() => undefined),
      pause(Math.max(PATIENCE, UNTIL - performance.now())),
    ]);
  }
  await nextTask();
  await held(drawAtlas)(root, { store, base: readBase(document), embedFrame }, address);
}

/** Whether more than answer and map may take room: what is asked of places, a story; in frames, whose coast it is. */
function asksMore(linked: LinkedState): boolean {
  return isNarrowed(linked) || linked.story !== null || isCloseFrame(linked);
}

function isNarrowed({ province, has, hasNot }: LinkedState): boolean {
  return province !== null || has.length + hasNot.length > 0;
}

function isCloseFrame({ embed, camera }: LinkedState): boolean {
  return embed && camera !== null && typeof camera !== 'string' && camera.zoom >= DETAIL_FROM;
}

/** Marks and names, in tasks of their own: the picture finds them ready. */
async function reckon(store: AtlasStore): Promise<void> {
  await nextTask();
  selectMarkSigns(store.getState());
  const pageSize = { width: innerWidth, height: innerHeight };
  const size = foretoldMap(store.getState(), pageSize) ?? sizeOfRoom();
  if (size === null) return;
  measureMap(store, size);
  await nextTask();
  selectScene(store.getState());
}

/** The map's room where the page keeps it as the first picture will have it: laid out already. CSS pixels. */
function sizeOfRoom(): Size | null {
  const room = document.querySelector('.page-map');
  return room === null || room.clientWidth === 0
    ? null
    : { width: room.clientWidth, height: room.clientHeight };
}

async function loadEmbedFrame(language: Language): Promise<typeof EmbedFrame> {
  const [{ EmbedFrame: Frame }] = await Promise.all([
    import('@/embed/EmbedFrame'),
    loadTexts('embed', language).catch(() => loadTexts('embed', OTHER_LANGUAGE[language])),
  ]);
  return held(Frame);
}

/** Tells the page's own script, which knows what to do. */
export function tellFailedStart(error: unknown): void {
  console.error(`${ATLAS_NAME} did not start;`, error);
  dispatchEvent(new CustomEvent('atlas-failed', { detail: isMissing(error) }));
}
