// Which state an address is of: the newest, or the version of now.
import type { ShareMessages } from '@/text/share/messages';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { STATES, type StateChoice } from './siteAddress';

export interface StateFieldProps {
  readonly name: string;
  readonly value: StateChoice;
  readonly words: ShareMessages;
  readonly onChoose: (value: StateChoice) => void;
}

export function StateField({ name, value, words, onChoose }: StateFieldProps) {
  return (
    <SegmentedChoice
      name={name}
      legend={words.stateLegend}
      value={value}
      options={STATES.map((state) => ({ value: state, label: words.states[state] }))}
      onChoose={onChoose}
    />
  );
}
