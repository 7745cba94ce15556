import { useSearchParams } from "react-router";
import { firstYear, thisYear } from "../parts/years.js";

/** The year that the figures are of, as the address says: `?year=2025`; this year where it says none that has begun. */
export function useYear() {
  const [params, setParams] = useSearchParams();
  const now = thisYear();
  const asked = Number(params.get("year"));
  const isYear = Number.isInteger(asked) && asked >= firstYear;
  return {
    year: isYear && asked <= now ? asked : now,
    thisYear: now,
    /** The year that the address says and that has not begun; else null. */
    notBegun: isYear && asked > now ? asked : null,
    choose: (chosen: number) => setParams(chosen === now ? {} : { year: String(chosen) }),
  };
}
