import { useCallback } from "react";
import { useSearchParams } from "react-router";
import { isDay } from "../parts/is-day.js";
import { today } from "../parts/use-dates.js";
import { yearsAfter } from "./months.js";

/** The two days of the page, as the address says: the day to look at, today where it says none, and the one it is compared with, a year before. */
export function useDaysOfAddress() {
  const [address, setAddress] = useSearchParams();
  const named = (key: string): string | null => {
    const day = address.get(key);
    return day !== null && isDay(day) ? day : null;
  };
  const day = named("asOf") ?? today();
  const other = named("with") ?? yearsAfter(day, -1);
  const change = useCallback(
    (key: "asOf" | "with", to: string) =>
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          if (to === "" || (key === "asOf" && to === today())) after.delete(key);
          else after.set(key, to);
          return after;
        },
        { replace: true },
      ),
    [setAddress],
  );
  return { day, other, change };
}
