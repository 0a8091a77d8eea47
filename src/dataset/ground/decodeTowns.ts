// towns.json → names for close views of China: lists by rank of [English, Chinese, longitude, latitude].
import { TOWN_RANKS, type Town, type TownRank } from '../../model/ground/town.ts';
import { FieldError, isRecord } from '../fieldReader.ts';

/** @throws FieldError where it has another shape. */
export function decodeTowns(json: unknown): readonly Town[] {
  if (!isRecord(json)) throw new FieldError('towns', 'is no object');
  return TOWN_RANKS.flatMap((rank) => {
    const list = json[rank];
    if (!Array.isArray(list)) throw new FieldError(rank, 'is no list');
    return list.map((entry: unknown) => decodeTown(rank, entry));
  });
}

function decodeTown(rank: TownRank, entry: unknown): Town {
  const [en, zh, longitude, latitude] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
  if (
    typeof en !== 'string' ||
    typeof zh !== 'string' ||
    typeof longitude !== 'number' ||
    typeof latitude !== 'number'
  ) {
    throw new FieldError(rank, `${JSON.stringify(entry)} is no name with a point`);
  }
  return { rank, name: { en, zh }, position: [longitude, latitude] };
}
