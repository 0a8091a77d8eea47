// The marks in sight as a list that follows the map, and buttons that move it: the map without pointing, hovering or
// dragging, for a finger with a screen reader, a voice, a switch.
import { useEffect, useRef } from 'preact/hooks';
import { DIRECTIONS, type Direction } from '@/model/view/direction';
import { isSameSelection, selectedIn } from '@/model/view/side';
import { focusHeading } from '@/panels/details/focusHeading';
import { useTexts } from '@/panels/facts/useTexts';
import { selectInSight } from '@/selectors/scene/inSight';
import { comingCamera, flyCamera } from '@/stage/moving/cameraFlight';
import { openMarked } from '@/stage/moving/openMarked';
import { panTowards } from '@/stage/moving/panTowards';
import type { Selection } from '@/store/atlasState';
import { hover } from '@/store/selectionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { MarkName } from './MarkName';
import './sight.css';

export function SightList() {
  const messages = useTexts('opening');
  const words = useTexts('sight');
  const marks = useAtlas(selectInSight);
  const heading = useRef<HTMLElement>(null);
  useEffect(() => focusHeading(heading.current), []);
  return (
    <>
      <header ref={heading} class="details-header">
        <h2 tabIndex={-1}>{messages.stage.inSight(marks.length)}</h2>
        <p class="quiet">{marks.length === 0 ? words.empty : words.note}</p>
      </header>
      <MoveButtons />
      <ul class="sight-list">
        {marks.map((mark) => (
          <MarkRow key={`${mark.type} ${mark.id}`} mark={mark} />
        ))}
      </ul>
    </>
  );
}

function MarkRow({ mark }: { mark: Selection }) {
  const store = useAtlasStore();
  const isSelected = useAtlas((state) => isSameSelection(selectedIn(state), mark));
  return (
    <li>
      <button
        type="button"
        aria-current={isSelected ? 'true' : undefined}
        onFocus={() => hover(store, mark)}
        onBlur={() => hover(store, null)}
        onClick={() => openMarked(store, mark)}
      >
        <MarkName mark={mark} />
      </button>
    </li>
  );
}

const ARROWS: Readonly<Record<Direction, string>> = {
  up: 'M8 13V3M4 7L8 3L12 7',
  down: 'M8 3V13M4 9L8 13L12 9',
  left: 'M13 8H3M7 4L3 8L7 12',
  right: 'M3 8H13M9 4L13 8L9 12',
};

function MoveButtons() {
  const words = useTexts('sight');
  const store = useAtlasStore();
  return (
    <fieldset class="move-buttons">
      <legend class="visually-hidden">{words.movesLegend}</legend>
      {DIRECTIONS.map((direction) => (
        <IconButton
          key={direction}
          label={words.moves[direction]}
          onPress={() => flyCamera(store, panTowards(comingCamera(store), direction))}
        >
          <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={ARROWS[direction]} />
          </svg>
        </IconButton>
      ))}
    </fieldset>
  );
}
