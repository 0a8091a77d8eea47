// The sites that one sign stands for, where no zoom takes it apart.
import { useEffect } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import { FacilityButton } from '@/panels/warehouses/FacilityList';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { useAtlas } from '@/store/useAtlas';

export interface StackCardProps {
  readonly members: readonly string[];
  /** The heading stands there. */
  readonly onKnown: () => void;
}

export function StackCard({ members, onKnown }: StackCardProps) {
  const texts = useTexts('warehouses');
  const data = useAtlas(selectWarehouseData);
  const card = members.join(' ');
  useEffect(() => {
    if (card !== '') onKnown();
  }, [card, onKnown]);
  const sites = members.flatMap((id) => data?.facilityById.get(id) ?? []);
  return (
    <>
      <header class="details-header">
        <h2 tabIndex={-1}>{texts.sitesHere(sites.length)}</h2>
      </header>
      <section class="warehouse-card warehouse-near">
        <ul>
          {sites.map((facility) => (
            <li key={facility.id}>
              <FacilityButton facility={facility} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
