// On a phone: how high the sheet below the map stands.
import type { AtlasState, SheetHeight } from '@/store/atlasState';

/** As the reader set it; else a table has all the room that it can get, but for what is opened from it. */
export function selectSheet({ sheet, view, side }: AtlasState): SheetHeight {
  return sheet ?? (view === 'map' || side.type !== 'none' ? 'middle' : 'low');
}
