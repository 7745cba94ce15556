import type { EmploymentType } from "../graph/schema.generated.js";

type Wanted = {
  readonly campusId: string;
  readonly employmentType?: EmploymentType | undefined;
  /** Only those who count as members, or only those who do not; all staff where absent. */
  readonly standing?: "MEMBERS" | "NOT_MEMBERS" | undefined;
  /** The day to look at; empty is today. */
  readonly asOf: string;
};

/** Where the list of the people behind a count stands. */
export function peopleAddress({ campusId, employmentType, standing, asOf }: Wanted): string {
  const address = new URLSearchParams({ campus: campusId });
  if (employmentType) address.set("employment", employmentType);
  if (standing) address.set("status", standing);
  if (asOf) address.set("asOf", asOf);
  return `/people?${address}`;
}
