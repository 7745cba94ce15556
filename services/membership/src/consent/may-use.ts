import {
  addDays,
  type ConsentAnswer,
  type ConsentBasis,
  consentState,
  isUseAllowed,
  type LocalDate,
} from "@union/kernel";
import { type Sql, toSqlInstant } from "@union/persistence";
import { consentBasisOf, type PolicyOverride } from "@union/policy";

type Needs = { readonly sql: Sql; readonly overrides: readonly PolicyOverride[] };
type Use = {
  readonly unionId: string;
  readonly purpose: string;
  /** What was answered by the end of this day counts. */
  readonly on: LocalDate;
  /** What the use rests on, where the law itself says so; by the policy of the day where absent. */
  readonly basis?: ConsentBasis;
};
type Row = {
  readonly memberId: string;
  readonly answer: ConsentAnswer;
  readonly version: number;
};

/** Those of some people whose data may be used for a purpose on a day (PI-R2, PI-R3): by the policy of that day and what each has answered by then. */
export async function consentingOf(
  { sql, overrides }: Needs,
  { unionId, purpose, on, basis: fixed }: Use,
  memberIds: readonly string[],
): Promise<Set<string>> {
  const basis = fixed ?? consentBasisOf(purpose, { on, campusId: null }, overrides);
  if (basis === "NOT_NEEDED" || memberIds.length === 0) return new Set(memberIds);
  const until = toSqlInstant(new Date(`${addDays(on, 1)}T00:00:00+08:00`));
  const [declared] = await sql.query<{ version: number | null }[]>(
    "SELECT MAX(version) AS version FROM processing_purpose WHERE union_id = ? AND code = ? AND effective_at < ?",
    [unionId, purpose, until],
  );
  const rows = await sql.query<Row[]>(
    `SELECT member_id AS memberId, answer, version FROM consent
     WHERE union_id = ? AND member_id IN (?) AND purpose = ? AND at < ? ORDER BY id`,
    [unionId, memberIds, purpose, until],
  );
  const latest = new Map(rows.map((row) => [row.memberId, row]));
  return new Set(
    memberIds.filter((id) =>
      isUseAllowed(basis, consentState(declared?.version ?? 0, latest.get(id) ?? null)),
    ),
  );
}

/** Whether the data of one person may be used for a purpose on a day: every capability asks here before it does. */
export const mayUse =
  (needs: Needs) =>
  async (use: Use, memberId: string): Promise<boolean> =>
    (await consentingOf(needs, use, [memberId])).has(memberId);
