// Made-up zones, the same at every run: each its own place, in clusters over China, of all kinds and years.
import type { Zone } from '@/model/zone';
import { ZONE_KINDS } from '@/model/zoneKind';
import { CHINA_BOUNDS } from '@/selectors/view/framing';

const CLUSTERS = 340;
const FIRST_YEAR = 2006;
const YEARS = 21;
const PROVINCES = 31;

/** Mulberry32: small, and good enough to scatter points. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function syntheticZones(count: number): readonly Zone[] {
  const random = randomNumbers(20150307);
  const [west, south, east, north] = CHINA_BOUNDS;
  const centres = Array.from({ length: CLUSTERS }, () => [
    west + 3 + random() * (east - west - 6),
    south + 3 + random() * (north - south - 6),
  ]);
  const provinces = Array.from({ length: PROVINCES }, (_, index) => ({
    id: `province-${index}`,
    name: { en: `Province ${index}`, zh: `第${index}省` },
  }));
  /** Near zero more often than not, within about ±2 degrees. */
  const scatter = (): number => (random() + random() + random() - 1.5) * 1.4;
  return Array.from({ length: count }, (_, index): Zone => {
    const [longitude = 0, latitude = 0] = centres[Math.floor(random() * CLUSTERS)] ?? [];
    const position = [longitude + scatter(), latitude + scatter()] as const;
    const year = FIRST_YEAR + Math.floor(random() * YEARS);
    const isEnded = random() < 0.05;
    const name = { en: `Zone ${index}`, zh: `第${index}区` };
    return {
      id: `zone-${index}`,
      kind: ZONE_KINDS[Math.floor(random() * ZONE_KINDS.length)] ?? 'bonded-zone',
      name,
      group: null,
      place: {
        id: `place-${index}`,
        name,
        kind: 'prefecture-level-city',
        province: provinces[index % PROVINCES] ?? { id: 'none', name },
        partOf: null,
        position,
        importance: 0,
      },
      designated: `${year}-06-15`,
      designatedBy: null,
      dateConfidence: 'confirmed',
      ended: isEnded ? `${year + 3}-01-01` : null,
      supersededBy: null,
      batch: null,
      document: null,
      sources: [],
      confidence: 'confirmed',
      position,
      positionPrecision: 'zone',
    };
  });
}
