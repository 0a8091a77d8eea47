// What shows single zones waits for the published ones, and says so in its own place.
import type { ComponentChildren, FunctionComponent } from 'preact';
import { Pending } from '@/panels/facts/Pending';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { useAtlas } from '@/store/useAtlas';

export interface NeedsZonesProps {
  readonly Frame: FunctionComponent<{ readonly children: ComponentChildren }>;
  readonly children: ComponentChildren;
}

export function NeedsZones({ Frame, children }: NeedsZonesProps) {
  const hasZones = useAtlas((state) => selectDataset(state) !== null);
  if (hasZones) return <>{children}</>;
  return (
    <Frame>
      <Pending resource="zones" />
    </Frame>
  );
}
