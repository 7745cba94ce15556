import { useSearchParams } from "react-router";
import { today } from "../parts/use-dates.js";

/** The year that the figures are of, as the address says: `?year=2025`; this year where it says none. */
export function useYear() {
  const [params, setParams] = useSearchParams();
  const thisYear = Number(today().slice(0, 4));
  const asked = Number(params.get("year"));
  const year = Number.isInteger(asked) && asked >= 1950 && asked <= thisYear ? asked : thisYear;
  return {
    ...{ year, thisYear },
    choose: (chosen: number) => setParams(chosen === thisYear ? {} : { year: String(chosen) }),
  };
}
