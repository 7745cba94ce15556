import { type Fen, fen, type LocalDate, openEnd, type Scope } from "@union/kernel";
import { type DataKeys, type Sql, scopeCondition } from "@union/persistence";
import { openPersonalData } from "./personal-data.js";
import type { RosterRow } from "./roster.register.js";

type Row = Omit<RosterRow, "bornOn" | "documentNo" | "mobile" | "duesBaseFen" | "status"> & {
  id: string;
  salt: Buffer | null;
  personal: Buffer | null;
  status: string | null;
};

const select = `m.id, m.staff_no AS staffNo, m.name, m.sex, m.ethnic_group AS ethnicGroup, m.document_type AS documentType,
  m.political_status AS politicalStatus, m.education, c.name AS campus, d.name AS department, p.category, p.cadre_rank AS rank, p.title,
  p.employment_type AS employmentType, m.work_started_on AS workStartedOn, (SELECT MIN(h.valid_from) FROM post h WHERE h.union_id = m.union_id AND h.member_id = m.id) AS hiredOn, e.effective_on AS enrolledOn,
  e.status, m.data_salt AS salt, m.personal`;
const from = `member m JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_to = '${openEnd}'
  JOIN campus c ON c.id = p.campus_id JOIN department d ON d.id = p.department_id
  LEFT JOIN membership_fact e ON e.union_id = m.union_id AND e.member_id = m.id AND e.recorded_by IS NULL`;
const batch = 1_000;

/**
 * The roster as it stands, in the order of staff numbers: those of a scope, or some people by id.
 * 入会日期 and 会籍状态 are the enrolment that came with the roster; what was recorded since is the membership's own story.
 */
export async function* readRoster(
  sql: Sql,
  keys: DataKeys,
  scope: Scope,
  ids: readonly string[] | null,
): AsyncGenerator<{ id: string; row: RosterRow }> {
  const inScope = scopeCondition(scope, {
    union: "m.union_id",
    campus: "p.campus_id",
    department: "p.department_id",
  });
  const only = ids === null ? "" : "AND m.id IN (?)";
  for (let after = ""; ; ) {
    const params = [...inScope.params, after, ...(ids === null ? [] : [ids])];
    const rows = await sql.query<Row[]>(
      `SELECT ${select} FROM ${from} WHERE ${inScope.sql} AND m.staff_no > ? ${only} ORDER BY m.staff_no LIMIT ${batch}`,
      params,
    );
    for (const row of rows) yield { id: row.id, row: rosterRow(keys, row) };
    if (rows.length < batch) return;
    after = rows.at(-1)!.staffNo;
  }
}

function rosterRow(keys: DataKeys, { id: _, salt, personal, status, ...rest }: Row): RosterRow {
  const { duesBaseFen, ...data } = openPersonalData(keys, salt, personal);
  const dues: Fen | null = duesBaseFen === null ? null : fen(duesBaseFen);
  return {
    ...rest,
    ...data,
    duesBaseFen: dues,
    status: status === null ? "NONE" : "ACTIVE",
    bornOn: data.bornOn as LocalDate | null,
  };
}
