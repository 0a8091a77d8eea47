// What stands in place of the answer about overseas warehouses until they are there: that they do not come is said beside the map.
import { useTexts } from '@/panels/facts/useTexts';
import { AnswerLine } from '@/panels/kinds/AnswerLine';

export function SitesToCome() {
  const { kinds } = useTexts('opening');
  return <AnswerLine answer={{ number: '–', noun: kinds.sitesNoun(null), rest: '' }} />;
}
