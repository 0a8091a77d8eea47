// What shows single zones waits for the published ones, and says so in its own place.
import type { ComponentChildren, FunctionComponent } from 'preact';
import { Pending } from '@/panels/facts/Pending';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { useAtlas } from '@/store/useAtlas';
import type { LazyComponent } from '@/ui/lazyComponent';

export interface NeedsZonesProps {
  readonly Frame: FunctionComponent<{ readonly children: ComponentChildren }>;
  /** Asked for beside the zones. */
  readonly part: Pick<LazyComponent<never, never>, 'Ahead'>;
  readonly children: ComponentChildren;
}

export function NeedsZones({ Frame, part: { Ahead }, children }: NeedsZonesProps) {
  const hasZones = useAtlas((state) => selectDataset(state) !== null);
  if (hasZones) return <>{children}</>;
  return (
    <Frame>
      <Ahead />
      <Pending resource="zones" />
    </Frame>
  );
}
