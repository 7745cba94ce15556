import type { LocalDate, Scope } from "@union/kernel";
import { type Sql, scopeCondition } from "@union/persistence";
import { overdueBefore } from "../matter/overdue-before.js";
import { unsubmitted } from "../matter/unsubmitted.js";
import type { ProposalCounts } from "./proposal-counts.js";

/** Which proposals are counted: those of a session within a scope, as they stand on a day. */
export type Counted = {
  readonly congressNo: number;
  readonly sessionNo: number;
  readonly campusId: string | null;
  readonly on: LocalDate;
};
/** What proposals are counted by; a group without a name holds those that name none. */
export type Grouping = "ALL" | "DEPARTMENT" | "CATEGORY" | "DELEGATION";
export type CountedGroup = ProposalCounts & { readonly name: string | null };

const groups: Readonly<Record<Grouping, string>> = {
  ALL: "NULL",
  DEPARTMENT: "p.lead_department",
  CATEGORY: "p.category",
  DELEGATION:
    "(SELECT g.name FROM delegation g WHERE g.union_id = p.union_id AND g.id = p.delegation_id)",
};
const places = { union: "p.union_id", campus: "p.campus_id", department: "p.department_id" };
const filed = "p.result = 'FILED'";
const answered = `${filed} AND p.answered_on IS NOT NULL`;
const conditions: Readonly<Record<keyof ProposalCounts, string>> = {
  received: "TRUE",
  valid: "p.result IN ('FILED', 'MERGED', 'CONVERTED_TO_SUGGESTION')",
  filed,
  merged: "p.result = 'MERGED'",
  suggestions: "p.result = 'CONVERTED_TO_SUGGESTION'",
  rejected: "p.result = 'REJECTED'",
  assigned: `${filed} AND p.assigned_on IS NOT NULL`,
  answered,
  answeredOnTime: `${answered} AND p.answered_on <= p.due_on`,
  overdue: `${filed} AND ${overdueBefore}`,
  classA: `${answered} AND p.answer_class = 'A'`,
  classB: `${answered} AND p.answer_class = 'B'`,
  classC: `${answered} AND p.answer_class = 'C'`,
  classD: `${answered} AND p.answer_class = 'D'`,
  satisfied: `${answered} AND p.satisfaction = 'SATISFIED'`,
  basicallySatisfied: `${answered} AND p.satisfaction = 'BASICALLY_SATISFIED'`,
  notSatisfied: `${answered} AND p.satisfaction = 'NOT_SATISFIED'`,
  noFeedback: `${answered} AND p.satisfaction = 'NO_FEEDBACK'`,
};
const counts = Object.entries(conditions)
  .map(([name, condition]) => `COUNT(CASE WHEN ${condition} THEN 1 END) AS ${name}`)
  .join(", ");

/** Counts the proposals of a session by one grouping, in one statement. */
export async function countProposals(
  sql: Sql,
  scope: Scope,
  { congressNo, sessionNo, campusId, on }: Counted,
  grouping: Grouping,
): Promise<CountedGroup[]> {
  const inScope = scopeCondition(scope, places);
  const rows = await sql.query<Record<string, string | null>[]>(
    `SELECT ${groups[grouping]} AS name, ${counts} FROM proposal p
     WHERE ${inScope.sql} AND p.congress_no = ? AND p.session_no = ? AND p.status NOT IN (?) AND (? IS NULL OR p.campus_id = ?)
     GROUP BY ${grouping === "ALL" ? "1" : groups[grouping]} ORDER BY received DESC, name`,
    [on, on, ...inScope.params, congressNo, sessionNo, unsubmitted, campusId, campusId],
  );
  return rows.map(({ name, ...numbers }) => ({
    name: name ?? null,
    ...(Object.fromEntries(
      Object.keys(conditions).map((key) => [key, Number(numbers[key] ?? 0)]),
    ) as ProposalCounts),
  }));
}
