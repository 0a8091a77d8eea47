// Chinese names → pinyin: syllables without tones, one space between them; and the usual reading of each character.
import { customPinyin, pinyin } from 'pinyin-pro';

/** Where the dictionary errs; tests/data/searchIndex.test.ts holds the places to their English names. */
const LOCAL_READINGS = { 喀什: 'kā shí', 珲春: 'hún chūn', 曹家堡: 'cáo jiā bǔ' };

customPinyin(LOCAL_READINGS);

const HAN = /\p{Script=Han}/gu;

/** 丽水市 → "li shui shi". What is not Chinese is left out; ü becomes u. */
export function toPinyin(name: string): string {
  const characters = (name.match(HAN) ?? []).join('');
  if (characters === '') return '';
  return pinyin(characters, { toneType: 'none' }).replaceAll('ü', 'u');
}

/** The most frequent reading of every character, and the names that need another. */
export function usualReadings(names: readonly string[]) {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    const syllables = toPinyin(name).split(' ');
    for (const [index, character] of (name.match(HAN) ?? []).entries()) {
      const count = counts.get(character) ?? new Map<string, number>();
      const syllable = syllables[index] ?? '';
      counts.set(character, count.set(syllable, (count.get(syllable) ?? 0) + 1));
    }
  }
  const usual = new Map([...counts].map(([character, count]) => [character, mostFrequent(count)]));
  const readings: Record<string, string> = {};
  for (const [character, syllable] of usual) {
    readings[syllable] = (readings[syllable] ?? '') + character;
  }
  const exceptions: Record<string, string> = {};
  for (const name of names) {
    const read = (name.match(HAN) ?? []).map((character) => usual.get(character)).join(' ');
    if (toPinyin(name) !== read) exceptions[name] = toPinyin(name);
  }
  return { readings, exceptions };
}

function mostFrequent(count: ReadonlyMap<string, number>): string {
  const [first] = [...count].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}
