// What changes on the map, for those who only listen: how many marks a filter leaves, how many a move brings into sight,
// the answer where playing ends.
import { useEffect, useRef, useState } from 'preact/hooks';
import { selectedIn } from '@/model/view/side';
import { useTexts } from '@/panels/facts/useTexts';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import { selectCondition } from '@/selectors/places/conditions';
import { selectInSight } from '@/selectors/scene/inSight';
import { isSettled } from '@/selectors/view/framing';
import { selectAllDesignations } from '@/selectors/zones/filteredZones';
import { READERS_ACTIONS } from '@/stage/moving/readersActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

/** One message for several changes in a row, milliseconds. */
const PAUSE = 500;

/** As the page has it, be it of zones or of overseas warehouses. */
function shownAnswer(): string {
  return document.querySelector('.page:not(.early) .summary-line')?.textContent ?? '';
}

export function Announcements() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const kinds = useAtlas((state) => state.kinds);
  const filter = useAtlas(selectAllDesignations);
  const condition = useAtlas(selectCondition);
  const isPlaying = useAtlas((state) => state.playing);
  const camera = useAtlas((state) => (isSettled(state) ? state.camera : undefined));
  const selection = useAtlas(selectedIn);
  const [words, setWords] = useState('');
  const told = useRef({ kinds, filter, condition, camera, isPlaying });
  // What is opened, by a link or by hand, brings itself into sight; only what the reader does then is a move to tell of.
  const isMovedByReader = useRef(false);
  useEffect(() => {
    const acts = (): void => {
      isMovedByReader.current = true;
    };
    for (const action of READERS_ACTIONS) addEventListener(action, acts, true);
    return () => {
      for (const action of READERS_ACTIONS) removeEventListener(action, acts, true);
    };
  }, []);
  useEffect(() => {
    isMovedByReader.current = false;
  }, [selection]);
  useEffect(() => {
    if (isPlaying) told.current.isPlaying = true;
    const timer = setTimeout(() => {
      const before = told.current;
      const isStill = camera !== undefined;
      // What stands first is no change; a map on the move has no camera to tell of.
      told.current = {
        kinds,
        filter,
        condition,
        camera: isStill ? camera : before.camera,
        isPlaying,
      };
      const state = store.getState();
      if (before.isPlaying && !isPlaying) {
        setWords(shownAnswer());
      } else if (
        before.kinds !== kinds ||
        before.filter !== filter ||
        before.condition !== condition
      ) {
        setWords(messages.kinds.placesShown(selectMarkSigns(state).places));
      } else if (
        isMovedByReader.current &&
        isStill &&
        before.camera !== undefined &&
        before.camera !== camera
      ) {
        setWords(messages.stage.inSight(selectInSight(state).length));
      }
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [kinds, filter, condition, camera, isPlaying, messages, store]);
  return (
    <p class="visually-hidden" role="status">
      {words}
    </p>
  );
}
