import { isDay } from "./is-day.js";
import { useTyped } from "./use-typed.js";

type Asked = {
  readonly label: string;
  /** The chosen day (LocalDate); empty is none. */
  readonly value: string;
  /** Called with a whole day, or with nothing where the field was emptied. */
  readonly onDay: (day: string) => void;
  /** There must be a day: an emptied field asks for nothing. */
  readonly isRequired?: boolean;
};

/** A day, typed or picked. What is typed half stays in the field until it is a day. */
export function DayField({ label, value, onDay, isRequired = false }: Asked) {
  const { typed, setTyped, send } = useTyped(value, onDay);
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        type="date"
        className="plain-select"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (isDay(target.value) || (target.value === "" && !isRequired)) send(target.value);
        }}
      />
    </label>
  );
}
