// Which changes of the state make the map's picture another than the one drawn at build time.
import { selectedIn } from '@/model/view/side';
import { selectDataset } from '@/selectors/loaded/loadedData';
import type { AtlasState, LinkedState } from '@/store/atlasState';

/** Every choice of the reader, so that a new one is not forgotten. */
type Choice = keyof LinkedState | 'hovered';

/** Whether the picture in the opening view depends on it. */
const CHANGES_PICTURE: Readonly<Record<Choice, boolean>> = {
  period: true,
  kinds: true,
  confirmedOnly: true,
  camera: true,
  language: true,
  selection: true,
  hovered: true,
  // They stand outside China's framing, but for the selected one.
  warehouses: false,
  owners: true,
  query: false,
  view: false,
  // Colours are the style sheet's.
  theme: false,
  embed: false,
  embedOptions: false,
};

function namesOf<Name extends string>(marked: Readonly<Record<Name, boolean>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in marked) if (marked[name]) names.push(name);
  return names;
}

const CHOICES = namesOf(CHANGES_PICTURE);

/** Figures beside the map are no selection. */
function valueAt(state: AtlasState, choice: Choice): unknown {
  return choice === 'selection' ? selectedIn(state) : state[choice];
}

/** Whether the opening view of `state` may look other than that of `drawn`. */
export function isOtherPicture(state: AtlasState, drawn: AtlasState): boolean {
  return (
    selectDataset(state) !== selectDataset(drawn) ||
    CHOICES.some((choice) => valueAt(state, choice) !== valueAt(drawn, choice))
  );
}
