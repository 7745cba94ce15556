import { type LocalDate, openEnd } from "@union/kernel";
import type { Sql } from "@union/persistence";

/** A campus or department that a file may still name although nothing is called so any more, and what goes on in its place. */
export type ClosedPlace = {
  readonly name: string;
  /** The campus that a department stood in. */
  readonly campusId: string | null;
  readonly closedOn: LocalDate;
  /** What to write instead, as it is called now; null where nothing goes on. */
  readonly successor: string | null;
  /** The campus of the successor, where that is a department of another campus. */
  readonly successorCampus: string | null;
};

/**
 * Names that stood once and stand no longer: of what merged or closed, and those that were given up. Only the next step is told:
 * a successor that ended as well refuses the next attempt with its own.
 */
export function closedPlaces(
  sql: Sql,
  table: "campus" | "department",
  unionId: string,
): Promise<ClosedPlace[]> {
  const isDepartment = table === "department";
  const campusId = isDepartment ? "n.opened_in" : "NULL";
  const elsewhere = isDepartment
    ? "(SELECT c.name FROM campus c WHERE c.id = s.opened_in AND s.opened_in <> n.opened_in)"
    : "NULL";
  return sql.query(
    `SELECT n.name, ${campusId} AS campusId, n.closed_on AS closedOn, s.name AS successor, ${elsewhere} AS successorCampus
     FROM ${table} n LEFT JOIN ${table} s ON s.id = n.successor_id WHERE n.union_id = ? AND n.closed_on < '9999-12-31'
     UNION ALL
     SELECT o.name, ${campusId}, o.valid_to, n.name, NULL FROM past_name o JOIN ${table} n ON n.id = o.node_id
     WHERE o.union_id = ? AND n.closed_on = '9999-12-31' ORDER BY 3 DESC`,
    [unionId, unionId],
  );
}

/**
 * Locks places one by one until the transaction ends, so that no act closes them before; answers those that one has closed since
 * this transaction first read.
 */
export async function closedMeanwhile(
  sql: Sql,
  table: "campus" | "department",
  ids: readonly string[],
): Promise<(ClosedPlace & { readonly id: string })[]> {
  if (ids.length === 0) return [];
  const campusId = table === "department" ? "n.opened_in" : "NULL";
  const rows = await sql.query<(ClosedPlace & { readonly id: string })[]>(
    `SELECT n.id, n.name, ${campusId} AS campusId, n.closed_on AS closedOn, s.name AS successor, NULL AS successorCampus
     FROM ${table} n LEFT JOIN ${table} s ON s.id = n.successor_id WHERE n.id IN (?) ORDER BY n.id LOCK IN SHARE MODE`,
    [ids],
  );
  return rows.filter(({ closedOn }) => closedOn !== openEnd);
}
