import { type LocalDate, openEnd } from "@union/kernel";
import type { MemberCard } from "@union/messages";
import type { Sql } from "@union/persistence";

/** The cards by which other services know people, as they stand on a day. */
export const memberCards = (
  sql: Sql,
  unionId: string,
  ids: readonly string[],
  on: LocalDate,
): Promise<MemberCard[]> =>
  sql.query(
    `SELECT m.id, m.staff_no AS staffNo, m.name, m.sex, p.campus_id AS campusId, p.department_id AS departmentId, f.status,
       m.birth_month_day AS birthMonthDay, m.version
     FROM member m JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_to = '${openEnd}'
     LEFT JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id AND f.effective_on <= ? AND f.until_on > ?
     WHERE m.union_id = ? AND m.id IN (?)`,
    [on, on, unionId, ids],
  );
