import type { EmploymentType } from "./schema.generated.js";

/** How staff are employed (用工形式), in the order in which the console lists it. */
export const employmentTypes = [
  "ESTABLISHMENT",
  "CONTRACT",
  "RECRUITED",
  "PERSONNEL_AGENCY",
  "DISPATCHED",
] as const satisfies readonly EmploymentType[];
