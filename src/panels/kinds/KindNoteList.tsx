// What the signs of the counts mean, and how whole each kind is.
import { ZONE_KINDS } from '@/model/zoneKind';
import { useTexts } from '@/panels/facts/useTexts';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { useAtlas } from '@/store/useAtlas';

export function KindNoteList() {
  const { kinds, formats } = useTexts('opening');
  const guide = useTexts('guide');
  const coverage = useAtlas((state) => selectDataset(state)?.coverage);
  return (
    <>
      <p>{guide.unknownDateNote}</p>
      <dl>
        {ZONE_KINDS.map((kind) => {
          const known = coverage?.get(kind);
          return (
            known !== undefined && (
              <div key={kind}>
                <dt>{kinds.names[kind].many}</dt>
                <dd>{formats.name(known.note)}</dd>
              </div>
            )
          );
        })}
      </dl>
    </>
  );
}

/** A confirmed zone may have a date that rests on one source, or none. */
export function ConfirmedNote() {
  return <p>{useTexts('guide').confirmedNote}</p>;
}
