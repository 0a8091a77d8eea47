// What the map has up close comes when it first looks closely; where it does not come, the coarse map stays.
import { lazyComponent, type WaitingProps } from '@/ui/lazyComponent';
import type { CloseMapProps } from './CloseMap';

export const CloseMap = lazyComponent(
  'the close map',
  () => import('./CloseMap').then((script) => script.CloseMap),
  ToCome,
  () => null,
);

/** The words that the notice stands among wait for it: they would move. */
function ToCome({ part, reason }: CloseMapProps & WaitingProps) {
  return part === 'notice' && reason === null ? <span class="is-coming" /> : null;
}
