import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { PolicyOverride } from "@union/policy";
import { consentingOf, mayUse } from "./may-use.js";

/** Fields of a record that identity does not need (2.1.5), by the column that holds them. */
const columns = { politicalStatus: "political_status", education: "education" } as const;

type Needs = { readonly sql: Sql; readonly overrides: readonly PolicyOverride[] };
type Whose = { readonly unionId: string; readonly on: LocalDate };
const purpose = "OPTIONAL_PROFILE";

/** Deletes the optional fields of those among some people who do not let the union keep them; done again it does nothing (PI-R3). */
export async function clearOptionalProfile(
  needs: Needs,
  { unionId, on }: Whose,
  memberIds: readonly string[],
): Promise<void> {
  const allowed = await consentingOf(needs, { unionId, on, purpose }, memberIds);
  const barred = memberIds.filter((id) => !allowed.has(id));
  if (barred.length === 0) return;
  const all = Object.values(columns);
  await needs.sql.query(
    `UPDATE member SET ${all.map((column) => `${column} = NULL`).join(", ")}, version = version + 1
     WHERE union_id = ? AND id IN (?) AND (${all.map((column) => `${column} IS NOT NULL`).join(" OR ")})`,
    [unionId, barred],
  );
}

/** Whether a field of somebody's record may be kept: what identity needs always, other fields as he lets (2.1.5). */
export const mayKeepField = async (
  needs: Needs,
  { unionId, on }: Whose,
  memberId: string,
  field: string,
): Promise<boolean> =>
  !Object.hasOwn(columns, field) || mayUse(needs)({ unionId, on, purpose }, memberId);
