// What an editor can choose about an embedded map.

import { HAS_LANGUAGE_CHOICE, OFFERED_LANGUAGES } from '@/model/config/offered';
import { LANGUAGE_NAMES } from '@/model/language';
import { ZONE_KINDS } from '@/model/zoneKind';
import { EMBED_CONTROLS, type EmbedOptions } from '@/store/address/embedOptions';
import { type LinkedState, type Period, THEMES } from '@/store/atlasState';
import type { OpeningMessages } from '@/text/opening/messages';
import type { ShareMessages } from '@/text/share/messages';
import { AnimationChoice } from './AnimationChoice';
import { CheckList } from './CheckList';
import { Choice } from './Choice';
import { type FrameSize, HIGHEST_FRAME, LOWEST_FRAME, SHAPES } from './embedCode';

export interface EmbedOptionsFormProps {
  readonly state: LinkedState;
  /** Null where the frame fits what is in it. */
  readonly size: FrameSize | null;
  readonly years: readonly [first: number, newest: number];
  readonly messages: OpeningMessages;
  readonly words: ShareMessages;
  readonly onChange: (change: Partial<LinkedState>) => void;
  readonly onResize: (size: FrameSize) => void;
}

function lastYearOf(period: Period, newest: number): number {
  return (period.type === 'new' ? period.to : period.year) ?? newest;
}

const NEWEST = 'newest';
const AS_SHOWN = 'as-shown';

export function EmbedOptionsForm(props: EmbedOptionsFormProps) {
  const { state, size, years, messages, words, onChange, onResize } = props;
  const { embedOptions } = state;
  const changeOptions = (change: Partial<EmbedOptions>): void =>
    onChange({ embedOptions: { ...embedOptions, ...change } });
  return (
    <div class="share-options">
      {size !== null && (
        <Choice
          label={words.size}
          value={typeof size === 'number' ? 'height' : size}
          options={[
            ['height', words.sizes.height],
            ...SHAPES.map((shape) => [shape, shape.replace('/', ':')] as const),
          ]}
          onChoose={(value) => onResize(SHAPES.find((shape) => shape === value) ?? 480)}
        />
      )}
      {typeof size === 'number' && (
        <HeightField height={size} label={words.height} onChoose={onResize} />
      )}
      {HAS_LANGUAGE_CHOICE && (
        <Choice
          label={words.language}
          value={state.language}
          options={OFFERED_LANGUAGES.map((value) => [value, LANGUAGE_NAMES[value]])}
          onChoose={(value) =>
            onChange({
              language: OFFERED_LANGUAGES.find((each) => each === value) ?? state.language,
            })
          }
        />
      )}
      <Choice
        label={words.theme}
        value={state.theme}
        options={THEMES.map((value) => [value, words.themes[value]])}
        onChoose={(value) => onChange({ theme: THEMES.find((each) => each === value) ?? 'system' })}
      />
      <Choice
        label={words.year}
        value={yearChoice(state.period)}
        options={yearOptions(state.period, years, words)}
        onChoose={(value) => {
          if (value === AS_SHOWN) return;
          onChange({ period: { type: 'in-force', year: value === NEWEST ? null : Number(value) } });
        }}
      />
      <AnimationChoice
        range={embedOptions.animate}
        years={years}
        lastYear={lastYearOf(state.period, years[1])}
        words={words}
        onChoose={(animate) => changeOptions({ animate })}
      />
      <CheckList
        label={words.kinds}
        all={ZONE_KINDS}
        chosen={state.kinds}
        nameOf={(kind) => messages.kinds.names[kind].many}
        onChoose={(kinds) => onChange({ kinds })}
      />
      <CheckList
        label={words.controls}
        all={EMBED_CONTROLS}
        chosen={embedOptions.controls}
        nameOf={(control) => words.controlNames[control]}
        onChoose={(controls) => changeOptions({ controls })}
      />
      <label class="share-check">
        <input
          type="checkbox"
          checked={embedOptions.legend}
          onChange={(event) => changeOptions({ legend: event.currentTarget.checked })}
        />
        {words.legend}
      </label>
    </div>
  );
}

interface HeightFieldProps {
  /** CSS pixels. */
  readonly height: number;
  readonly label: string;
  readonly onChoose: (height: number) => void;
}

function HeightField({ height, label, onChoose }: HeightFieldProps) {
  return (
    <label class="share-option">
      <span class="share-label">{label}</span>
      <input
        type="number"
        min={LOWEST_FRAME}
        max={HIGHEST_FRAME}
        step={20}
        value={height}
        onChange={(event) => {
          const field = event.currentTarget;
          const wished = Number.isNaN(field.valueAsNumber) ? height : field.valueAsNumber;
          const chosen = Math.max(LOWEST_FRAME, Math.min(HIGHEST_FRAME, Math.round(wished)));
          // Where nothing changes nobody draws the field anew.
          field.value = String(chosen);
          onChoose(chosen);
        }}
      />
    </label>
  );
}

function yearChoice(period: Period): string {
  if (period.type !== 'in-force') return AS_SHOWN;
  return period.year === null ? NEWEST : String(period.year);
}

/** A range of years can be kept as it is on the map, not chosen here. */
function yearOptions(
  period: Period,
  [first, newest]: readonly [number, number],
  words: ShareMessages,
): readonly (readonly [string, string])[] {
  const single: (readonly [string, string])[] = [[NEWEST, words.newestYear(newest)]];
  for (let year = newest - 1; year >= first; year--) single.push([String(year), String(year)]);
  return period.type === 'in-force' ? single : [[AS_SHOWN, words.asShown], ...single];
}
