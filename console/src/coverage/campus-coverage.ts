import { employmentTypes } from "../graph/employment-types.js";
import type { CoverageQuery } from "./coverage.generated.js";

type Row = NonNullable<CoverageQuery["staffCoverage"]>[number];
/** Persons of the staff, and how many of them are members and are not. */
export type Counts = Pick<Row, "staff" | "members" | "notMembers">;
/** The coverage of a campus: in all, and by employment type. */
export type CampusCoverage = {
  readonly campus: Row["campus"];
  readonly all: Counts;
  readonly rows: readonly Row[];
};

/** The sum of counts. */
export const sumOf = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (sum, { staff, members, notMembers }) => ({
      staff: sum.staff + staff,
      members: sum.members + members,
      notMembers: sum.notMembers + notMembers,
    }),
    { staff: 0, members: 0, notMembers: 0 },
  );

/** Rows of the graph by campus in the order that `campusIds` gives, employment types in that of the console; one campus alone where it is asked for. */
export function byCampus(
  rows: readonly Row[],
  campusIds: readonly string[],
  campusId: string | null,
): CampusCoverage[] {
  const campuses = new Map(rows.map(({ campus }) => [campus.id, campus]));
  return [...campuses.values()]
    .filter(({ id }) => campusId === null || id === campusId)
    .sort((a, b) => campusIds.indexOf(a.id) - campusIds.indexOf(b.id))
    .map((campus) => {
      const own = rows
        .filter((row) => row.campus.id === campus.id)
        .sort(
          (a, b) =>
            employmentTypes.indexOf(a.employmentType) - employmentTypes.indexOf(b.employmentType),
        );
      return { campus, all: sumOf(own), rows: own };
    });
}
