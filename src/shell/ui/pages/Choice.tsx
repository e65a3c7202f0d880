type ChoiceProps<T> = {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly choose: (value: T) => void;
};

/** One of a few: a row of segments, each as large as a finger. */
export function Choice<T extends string | number>({ legend, value, options, choose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="segments">
        {options.map((option) => (
          <label key={String(option.value)} class="segment" data-value={option.value}>
            <input
              type="radio"
              name={legend}
              value={String(option.value)}
              checked={option.value === value}
              onChange={() => choose(option.value)}
            />
            <span>{option.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type CheckProps = {
  readonly label: string;
  readonly why: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
};

/** On or off, and why one would. */
export function Check({ label, why, on, turn }: CheckProps) {
  return (
    <label class="check">
      <span>
        {label}
        <small>{why}</small>
      </span>
      <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} />
    </label>
  );
}
