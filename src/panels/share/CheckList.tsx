// Any of a list, in its fixed order.
export interface CheckListProps<Member extends string> {
  readonly label: string;
  readonly all: readonly Member[];
  readonly chosen: readonly Member[];
  readonly nameOf: (member: Member) => string;
  readonly onChoose: (chosen: readonly Member[]) => void;
}

export function CheckList<Member extends string>(props: CheckListProps<Member>) {
  const { label, all, chosen, nameOf, onChoose } = props;
  return (
    <fieldset class="share-checks">
      <legend class="share-label">{label}</legend>
      {all.map((member) => (
        <label key={member} class="share-check">
          <input
            type="checkbox"
            checked={chosen.includes(member)}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              onChoose(all.filter((each) => (each === member ? isOn : chosen.includes(each))));
            }}
          />
          {nameOf(member)}
        </label>
      ))}
    </fieldset>
  );
}
