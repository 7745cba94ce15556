import { useEffect, useState } from "react";
import { monthAfter, monthsBetween } from "./months.js";

type Asked = {
  readonly label: string;
  readonly first: string;
  readonly last: string;
  readonly day: string;
  /** A month in words. */
  readonly inWords: (day: string) => string;
  /** Called with the first day of the chosen month once the slider rests. */
  readonly onDay: (day: string) => void;
};

/** The slider rests this long before its day is asked for. */
const restMs = 200;

/** Slides over the months between two days. */
export function DaySlider({ label, first, last, day, inWords, onDay }: Asked) {
  // What was slid to; it holds until the day has become that, which comes back later.
  const [slid, setSlid] = useState<number | null>(null);
  const chosen = slid === null ? day : monthAfter(first, slid);
  useEffect(() => {
    if (slid === null) return;
    if (chosen === day) {
      setSlid(null);
      return;
    }
    const timer = setTimeout(() => onDay(chosen), restMs);
    return () => clearTimeout(timer);
  }, [slid, chosen, day, onDay]);
  const months = monthsBetween(first, last);
  const month = slid ?? Math.min(months, Math.max(0, monthsBetween(first, day)));
  return (
    <label className="field day-slider">
      <span className="field-label">{label}</span>
      <input
        type="range"
        min={0}
        max={months}
        value={month}
        aria-valuetext={inWords(chosen)}
        onChange={({ target }) => setSlid(target.valueAsNumber)}
      />
      <span className="day-slider-ends" aria-hidden="true">
        <span>{inWords(first)}</span>
        <span>{inWords(last)}</span>
      </span>
    </label>
  );
}
