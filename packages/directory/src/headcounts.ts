import { countingStatuses, type MemberCard } from "@union/messages";
import type { Sql } from "@union/persistence";

/** Where a membership stands once the person has left the staff: transferred out, retired (membership retained) or dead. */
export const offStaff: readonly NonNullable<MemberCard["status"]>[] = [
  "TRANSFERRED_OUT",
  "RETAINED",
  "DECEASED",
];

/** How many work in a department now; whoever was never a member of the union, or left it, is still of the staff. */
export type DepartmentHeadcount = {
  readonly departmentId: string;
  readonly campusId: string;
  readonly staff: number;
  readonly women: number;
  readonly dispatched: number;
  /** Of the staff, members of the union, those being transferred too (MEM-R6, MEM-R8). */
  readonly members: number;
  readonly womenMembers: number;
};

type Row = { readonly [Field in keyof DepartmentHeadcount]: string };

/** The headcounts of all departments in one statement, in the order of their ids. */
export async function readHeadcounts(sql: Sql, unionId: string): Promise<DepartmentHeadcount[]> {
  const rows = await sql.query<Row[]>(
    `SELECT department_id AS departmentId, MIN(campus_id) AS campusId, COUNT(*) AS staff, SUM(sex = 'FEMALE') AS women,
       COALESCE(SUM(employment_type = 'DISPATCHED'), 0) AS dispatched, COALESCE(SUM(status IN (?)), 0) AS members,
       COALESCE(SUM(status IN (?) AND sex = 'FEMALE'), 0) AS womenMembers
     FROM directory_member WHERE union_id = ? AND removed = 0 AND (status IS NULL OR status NOT IN (?))
     GROUP BY department_id ORDER BY department_id`,
    [countingStatuses, countingStatuses, unionId, offStaff],
  );
  return rows.map(({ departmentId, campusId, ...counts }) => ({
    departmentId,
    campusId,
    staff: Number(counts.staff),
    women: Number(counts.women),
    dispatched: Number(counts.dispatched),
    members: Number(counts.members),
    womenMembers: Number(counts.womenMembers),
  }));
}
