import { type ConsentAnswer, type ConsentBasis, consentState, isUseAllowed } from "@union/kernel";
import type { Sql } from "@union/persistence";

type Row = {
  readonly memberId: string;
  readonly answer: ConsentAnswer;
  readonly version: number;
  readonly answerId: string;
};

/** Those of some people whose data may be used for a purpose now, in their order; answers of one who was merged count as his. */
export async function consenting(
  sql: Sql,
  unionId: string,
  { purpose, basis }: { readonly purpose: string; readonly basis: ConsentBasis },
  ids: readonly string[],
): Promise<string[]> {
  if (basis === "NOT_NEEDED" || ids.length === 0) return [...ids];
  const [declared] = await sql.query<{ version: number }[]>(
    "SELECT version FROM directory_purpose WHERE union_id = ? AND code = ?",
    [unionId, purpose],
  );
  const answers = "c.answer, c.purpose_version AS version, c.answer_id AS answerId";
  const rows = await sql.query<Row[]>(
    `SELECT c.member_id AS memberId, ${answers} FROM directory_consent c
      WHERE c.union_id = ? AND c.purpose = ? AND c.member_id IN (?)
     UNION ALL
     SELECT a.root_id, ${answers} FROM directory_alias a
       JOIN directory_consent c ON c.union_id = a.union_id AND c.member_id = a.id AND c.purpose = ?
      WHERE a.union_id = ? AND a.undone = 0 AND a.root_id IN (?) ORDER BY answerId`,
    [unionId, purpose, ids, purpose, unionId, ids],
  );
  const latest = new Map(rows.map((row) => [row.memberId, row]));
  return ids.filter((id) =>
    isUseAllowed(basis, consentState(declared?.version ?? 0, latest.get(id) ?? null)),
  );
}
