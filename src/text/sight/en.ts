// Texts on the list of the marks in sight, in English.
import type { SightMessages } from './messages';

export const sight: SightMessages = {
  note: 'From north to south. The list follows the map.',
  empty: 'No mark is in sight. Move the map, or show more kinds.',
  moves: { left: 'Move west', right: 'Move east', up: 'Move north', down: 'Move south' },
  movesLegend: 'Move the map',
};
