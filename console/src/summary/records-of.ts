import type { Connection } from "../graph/use-connection.js";
import type { FigureRecordsQuery, RecordsFragment } from "./summary.generated.js";

/** A record behind a figure. */
export type FigureRecord = RecordsFragment["records"]["edges"][number]["node"];

/** The records of the one figure that was asked for, whichever service keeps it; null while that service is down. */
export function recordsOf({ unionOrg }: FigureRecordsQuery): Connection<FigureRecord> | null {
  if (!unionOrg) return null;
  const { membershipFigures, democraticFigures, welfareFigures, activityFigures } = unionOrg;
  const answered = [membershipFigures, democraticFigures, welfareFigures, activityFigures];
  return answered.flatMap((figures) => figures ?? [])[0]?.records ?? null;
}
