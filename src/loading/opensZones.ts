// Whether an address is a reader's wish for single zones.
import type { LinkedState } from '@/store/atlasState';

/** What an address opens beside or over the map, which the reader came for. */
export function opensZones({ selection, view }: Pick<LinkedState, 'selection' | 'view'>): boolean {
  return selection !== null || view !== 'map';
}
