// The closed list of kinds: the contract's six ids in their fixed order, five of them hosted.
import { describe, expect, it } from 'vitest';
import { HOSTED_ZONE_KINDS, isHostedZoneKind, ZONE_KINDS } from '@/model/zoneKind';

describe('zone kinds', () => {
  it('are the six of the contract, in its order', () => {
    expect(ZONE_KINDS.join(' · ')).toBe(
      'comprehensive-pilot-zone · free-trade-zone · bonded-zone · import-promotion-zone · bonded-logistics-center · retail-import-city',
    );
  });

  it('count all but the retail-import listing as hosted zones', () => {
    expect(ZONE_KINDS.filter(isHostedZoneKind)).toEqual(HOSTED_ZONE_KINDS);
    expect(isHostedZoneKind('retail-import-city')).toBe(false);
  });
});
