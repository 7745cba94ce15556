import { countingStatuses } from "@union/messages";
import { all, type Condition, type Sql } from "@union/persistence";
import type { DirectoryPerson, PeopleFilter } from "./directory-cards.js";

/**
 * One page of people, members (those being transferred too) unless the filter says otherwise. The index is named, because each of these hands the rows over in the order of their ids and
 * stops at the limit: nothing is sorted but the few who share some birthdays.
 */
export function readPeople(
  sql: Sql,
  unionId: string,
  filter: PeopleFilter,
  after: string | null,
  limit: number,
): Promise<DirectoryPerson[]> {
  const where = all([
    {
      sql: "union_id = ? AND removed = 0 AND id > ?",
      params: [unionId, after ?? ""],
    },
    oneOf("campus_id", filter.campusIds),
    oneOf("department_id", filter.departmentIds),
    oneOf("birth_month_day", filter.birthMonthDays),
    oneOf("sex", filter.sex === undefined ? undefined : [filter.sex]),
    oneOf("staff_category", filter.staffCategories),
    oneOf("status", filter.statuses ?? countingStatuses),
    oneOf("id", filter.ids),
  ]);
  return sql.query<DirectoryPerson[]>(
    `SELECT id, name, campus_id AS campusId, department_id AS departmentId
       FROM directory_member FORCE INDEX (${indexFor(filter)})
      WHERE ${where.sql} ORDER BY id LIMIT ?`,
    [...where.params, limit],
  );
}

/** Few people share a birthday or a department; all else is read in the order of ids, once through for all pages together. */
function indexFor({ birthMonthDays, departmentIds, ids }: PeopleFilter): string {
  if (ids) return "PRIMARY";
  if (birthMonthDays) return "by_birthday";
  return departmentIds?.length === 1 ? "by_department" : "PRIMARY";
}

function oneOf(column: string, values: readonly string[] | undefined): Condition {
  if (values === undefined) return { sql: "TRUE", params: [] };
  return values.length === 0
    ? { sql: "FALSE", params: [] }
    : { sql: `${column} IN (?)`, params: [values] };
}
