import type { ReactNode } from "react";

type Asked = {
  readonly label: string;
  readonly value: string;
  readonly onChoice: (value: string) => void;
  /** Its `<option>`s. */
  readonly children: ReactNode;
};

/** A choice among a few, by the browser's own list: at home on a phone and by keyboard. */
export function ChoiceField({ label, value, onChoice, children }: Asked) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select
        className="plain-select"
        value={value}
        onChange={({ target }) => onChoice(target.value)}
      >
        {children}
      </select>
    </label>
  );
}
