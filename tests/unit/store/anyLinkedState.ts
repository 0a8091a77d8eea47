// Any state that a link can carry, for tests of links.
import fc from 'fast-check';
import { NAMED_VIEWS } from '@/model/camera';
import { LANGUAGES } from '@/model/language';
import { CONDITION_TERMS, type ConditionTerm } from '@/model/view/condition';
import { FACILITY_TYPES, STATUS_GROUPS } from '@/model/warehouses/siteKinds';
import { ZONE_KINDS } from '@/model/zoneKind';
import { roundCamera } from '@/store/address/cameraText';
import { EMBED_CONTROLS } from '@/store/address/embedOptions';
import { type LinkedState, SELECTION_TYPES, THEMES, VIEWS } from '@/store/atlasState';

const year = fc.integer({ min: 1000, max: 9999 });
const number = fc.double({ noNaN: true, min: -400, max: 400 });
const asked = fc.tuple(fc.subarray([...CONDITION_TERMS]), fc.subarray([...CONDITION_TERMS])).map(
  ([has, not]): Pick<LinkedState, 'has' | 'hasNot'> => ({
    has,
    hasNot: not.filter((term: ConditionTerm) => !has.includes(term)),
  }),
);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,99}$/);
const linkedFields = fc.record({
  period: fc.oneof(
    fc.record({ type: fc.constant('in-force' as const), year: fc.option(year) }),
    fc.tuple(year, year).map(([a, b]) => ({
      type: 'new' as const,
      from: Math.min(a, b),
      to: Math.max(a, b),
    })),
  ),
  kinds: fc.subarray([...ZONE_KINDS]),
  confirmedOnly: fc.boolean(),
  warehouses: fc.boolean(),
  owners: fc.boolean(),
  province: fc.option(id),
  selection: fc.option(
    fc.record({
      type: fc.constantFrom(...SELECTION_TYPES),
      id,
    }),
  ),
  facilityFilter: fc.record({
    operators: fc.option(
      fc.array(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/), { minLength: 1, maxLength: 4 }),
    ),
    country: fc.option(fc.stringMatching(/^[A-Z]{2}$/)),
    type: fc.option(fc.constantFrom(...FACILITY_TYPES)),
    group: fc.option(fc.constantFrom(...STATUS_GROUPS)),
  }),
  query: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.slice(0, 100)),
  view: fc.constantFrom(...VIEWS),
  camera: fc.option(
    fc.oneof(
      fc.constantFrom(...NAMED_VIEWS),
      fc.record({ longitude: number, latitude: number, zoom: number }).map(roundCamera),
    ),
  ),
  story: fc.option(fc.integer({ min: 1, max: 9 })),
  openedEvent: fc.option(id),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  embed: fc.boolean(),
  embedOptions: fc.record({
    controls: fc.subarray([...EMBED_CONTROLS]),
    legend: fc.boolean(),
    animate: fc.option(
      fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    ),
  }),
});
/** A selected province is the one that all is narrowed to. */
export const linkedState: fc.Arbitrary<LinkedState> = fc
  .tuple(linkedFields, asked)
  .map(([fields, conditions]) => ({
    ...fields,
    ...conditions,
    province: fields.selection?.type === 'province' ? fields.selection.id : fields.province,
  }));
