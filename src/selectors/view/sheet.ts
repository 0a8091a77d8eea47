// On a phone: how high the sheet below the map stands.
import type { AtlasState, SheetHeight } from '@/store/atlasState';

/** As the reader set it; else a table has all the room that it can get. */
export function selectSheet({ sheet, view }: AtlasState): SheetHeight {
  return sheet ?? (view === 'map' ? 'middle' : 'low');
}
