import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { CongressType } from "../../congress/index.js";

/** A congress in office, and how many sessions of its type were held in the year so far. */
export type CongressYear = {
  readonly unionId: string;
  readonly id: string;
  readonly type: CongressType;
  readonly no: number;
  readonly held: number;
};

/** A session is held once it was in session, wherever its record came from. */
const held = ["IN_SESSION", "ADJOURNED", "CLOSED", "PUBLISHED", "REPORTED", "ARCHIVED"];

/** Every congress of every union that is in office on a day, with its year. */
export async function congressYears(
  sql: Sql,
  day: LocalDate,
  [from, to]: readonly [LocalDate, LocalDate],
): Promise<CongressYear[]> {
  const rows = await sql.query<(Omit<CongressYear, "held"> & { readonly held: string })[]>(
    `SELECT c.union_id AS unionId, c.id, c.type, c.no, COUNT(s.id) AS held
     FROM congress c LEFT JOIN congress_session s ON s.union_id = c.union_id AND s.type = c.type
       AND s.opens_on BETWEEN ? AND ? AND s.state IN (?)
     WHERE c.state = 'SITTING' AND c.term_from <= ? AND ? < c.term_to GROUP BY c.union_id, c.id, c.type, c.no`,
    [from, to, held, day, day],
  );
  return rows.map((row) => ({ ...row, held: Number(row.held) }));
}
