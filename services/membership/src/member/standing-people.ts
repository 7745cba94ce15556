import { type LocalDate, openEnd } from "@union/kernel";
import type { Sql } from "@union/persistence";

/** Who stands already under a staff number: where he works now, and his enrolment as the roster told it. */
export type StandingPerson = {
  readonly staffNo: string;
  readonly campusId: string;
  readonly departmentId: string;
  readonly enrolledOn: LocalDate | null;
  readonly hasRecordedFacts: number;
  /** The day on which his first post ended; null while it is his only one. */
  readonly movedOn: LocalDate | null;
};

/** The people of a union by staff number, of those numbers that somebody has. */
export async function findStanding(
  sql: Sql,
  unionId: string,
  staffNos: readonly string[],
): Promise<Map<string, StandingPerson>> {
  if (staffNos.length === 0) return new Map();
  const rows = await sql.query<StandingPerson[]>(
    `SELECT m.staff_no AS staffNo, p.campus_id AS campusId, p.department_id AS departmentId, e.effective_on AS enrolledOn,
       EXISTS (SELECT 1 FROM membership_fact f WHERE f.union_id = m.union_id AND f.member_id = m.id AND f.recorded_by IS NOT NULL) AS hasRecordedFacts,
       (SELECT MIN(o.valid_to) FROM post o WHERE o.union_id = m.union_id AND o.member_id = m.id AND o.valid_to < '${openEnd}') AS movedOn
     FROM member m JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_to = '${openEnd}'
     LEFT JOIN membership_fact e ON e.union_id = m.union_id AND e.member_id = m.id AND e.recorded_by IS NULL
     WHERE m.union_id = ? AND m.staff_no IN (?)`,
    [unionId, staffNos],
  );
  return new Map(rows.map((row) => [row.staffNo, row]));
}
