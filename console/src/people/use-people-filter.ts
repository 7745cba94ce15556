import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { employmentTypes } from "../graph/employment-types.js";
import type { EmploymentType, MemberSort } from "../graph/schema.generated.js";
import { isDay } from "../parts/is-day.js";
import { isStanding, type Standing } from "./standings.js";

/** Which people the list shows, as the address says; empty text is any. */
export type PeopleFilter = {
  readonly search: string;
  readonly department: string;
  readonly employment: EmploymentType | "";
  readonly standing: Standing | "";
  /** The day to look at (LocalDate); empty is today. */
  readonly asOf: string;
  readonly sort: MemberSort;
};

/** The word of each part of the filter in the address. */
const keys = {
  search: "q",
  department: "department",
  employment: "employment",
  standing: "status",
  asOf: "asOf",
  sort: "sort",
} as const satisfies Record<keyof PeopleFilter, string>;

const isEmploymentType = (text: string): text is EmploymentType =>
  (employmentTypes as readonly string[]).includes(text);

/** The filter that an address names. What makes no sense in it is as if it were not there. */
function filterOf(address: URLSearchParams): PeopleFilter {
  const text = (key: keyof PeopleFilter) => address.get(keys[key]) ?? "";
  const [employment, standing, asOf] = [text("employment"), text("standing"), text("asOf")];
  return {
    search: text("search").slice(0, 60),
    department: text("department").slice(0, 40),
    employment: isEmploymentType(employment) ? employment : "",
    standing: isStanding(standing) ? standing : "",
    asOf: isDay(asOf) ? asOf : "",
    sort: text("sort") === "NAME" ? "NAME" : "STAFF_NO",
  };
}

/** The filter of the list of people, kept in the address: it can be linked, and survives loading the page again. */
export function usePeopleFilter() {
  const [address, setAddress] = useSearchParams();
  const filter = useMemo(() => filterOf(address), [address]);
  const change = useCallback(
    (key: keyof PeopleFilter, value: string, replace = false) =>
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          if (value === "" || (key === "sort" && value === "STAFF_NO")) after.delete(keys[key]);
          else after.set(keys[key], value);
          return after;
        },
        { replace },
      ),
    [setAddress],
  );
  return { filter, change };
}
