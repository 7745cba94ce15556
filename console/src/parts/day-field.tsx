import { useEffect, useState } from "react";
import { isDay } from "./is-day.js";

type Asked = {
  readonly label: string;
  /** The chosen day (LocalDate); empty is none. */
  readonly value: string;
  /** Called with a whole day, or with nothing where the field was emptied. */
  readonly onDay: (day: string) => void;
};

/** A day, typed or picked. What is typed half stays in the field until it is a day. */
export function DayField({ label, value, onDay }: Asked) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        type="date"
        className="plain-select"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === "" || isDay(target.value)) onDay(target.value);
        }}
      />
    </label>
  );
}
