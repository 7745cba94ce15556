import { type DataKeys, fromSqlInstant, type Sql } from "@union/persistence";
import { type CorrectableField, clearValue } from "../correction/index.js";
import { openPersonalData } from "../member/index.js";

type Person = Record<string, string | null> & { salt: Buffer | null; personal: Buffer | null };
export type OwnData = {
  readonly person: Readonly<Record<string, string | number | null>>;
  readonly posts: readonly Readonly<Record<string, unknown>>[];
  readonly membership: readonly Readonly<Record<string, unknown>>[];
  readonly accounts: readonly Readonly<Record<string, unknown>>[];
  readonly accesses: readonly Readonly<Record<string, unknown>>[];
  readonly consents: readonly Readonly<Record<string, unknown>>[];
};

/**
 * Everything that membership holds of one person, in the clear and in the words of its registers (PI-R10: access and copy).
 * What the other services hold hangs on the same person in the graph.
 */
export async function readOwnData(
  sql: Sql,
  keys: DataKeys,
  unionId: string,
  memberId: string,
): Promise<OwnData | null> {
  const read = (text: string) => sql.query<Record<string, unknown>[]>(text, [unionId, memberId]);
  const [person] = await sql.query<Person[]>(
    `SELECT staff_no AS staffNo, name, sex, ethnic_group AS ethnicGroup, document_type AS documentType,
       political_status AS politicalStatus, education, work_started_on AS workStartedOn, data_salt AS salt, personal
     FROM member WHERE union_id = ? AND id = ? AND erased_on IS NULL`,
    [unionId, memberId],
  );
  if (!person) return null;
  const { salt, personal, ...plain } = person;
  const data = openPersonalData(keys, salt, personal);
  const sex = clearValue("sex" satisfies CorrectableField, plain["sex"] ?? null);
  const instants = (rows: Record<string, unknown>[]) =>
    rows.map((row) => ({ ...row, at: fromSqlInstant(String(row["at"])).toISOString() }));
  return {
    person: { ...plain, sex, ...data },
    posts: await read(
      `SELECT c.name AS campus, d.name AS department, p.category, p.cadre_rank AS \`rank\`, p.title, p.employment_type AS employmentType,
         p.valid_from AS validFrom, p.valid_to AS validTo
       FROM post p JOIN campus c ON c.id = p.campus_id JOIN department d ON d.id = p.department_id
       WHERE p.union_id = ? AND p.member_id = ? ORDER BY p.valid_from`,
    ),
    membership: await read(
      `SELECT kind, status, effective_on AS effectiveOn, reason, document, decided_by AS decidedBy FROM membership_fact
       WHERE union_id = ? AND member_id = ? ORDER BY effective_on`,
    ),
    accounts: await read("SELECT login FROM account WHERE union_id = ? AND member_id = ?"),
    accesses: instants(
      await read(
        "SELECT field, reason, role, at FROM reveal WHERE union_id = ? AND member_id = ? ORDER BY at",
      ),
    ),
    consents: instants(
      await read(
        "SELECT purpose, version, answer, at FROM consent WHERE union_id = ? AND member_id = ? ORDER BY at",
      ),
    ),
  };
}
