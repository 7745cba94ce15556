import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import { GrantReader } from "../grant/index.js";
import { countsIn } from "../member/index.js";
import type { OrgLevel } from "../organisation/index.js";

/** A branch or group that is smaller or larger than recommended (ORG-R9); sizes are members. */
export type SizeWarning = {
  readonly name: string;
  readonly level: "BRANCH" | "GROUP";
  readonly members: number;
  readonly min: number;
  /** Null where no size is too large. */
  readonly max: number | null;
};

/** Compares branches and groups with their recommended sizes; a warning, never a refusal (ORG-R9). */
export class OrgSizeReader {
  constructor(private readonly sql: Sql) {}

  /** The warnings on some organisations as they stand on a day; those that have ended or are no branch or group have none. */
  async warnings(
    unionId: string,
    orgIds: readonly string[],
    on: LocalDate,
    overrides: readonly PolicyOverride[],
  ): Promise<SizeWarning[]> {
    if (orgIds.length === 0) return [];
    const orgs = await this.sql.query<{ id: string; name: string; level: OrgLevel }[]>(
      "SELECT id, name, level FROM union_org WHERE union_id = ? AND id IN (?) AND closed_on > ? ORDER BY level, name",
      [unionId, orgIds, on],
    );
    const moment = { campusId: null, on };
    const warnings: SizeWarning[] = [];
    for (const { id, name, level } of orgs) {
      if (level !== "BRANCH" && level !== "GROUP") continue;
      const isGroup = level === "GROUP";
      const min = resolvePolicy(
        isGroup ? "org.group.minMembers" : "org.branch.minMembers",
        moment,
        overrides,
      ).value;
      const max = isGroup ? resolvePolicy("org.group.maxMembers", moment, overrides).value : null;
      const members = await this.members(unionId, id, on);
      if (members < min || (max !== null && members > max))
        warnings.push({ name, level, members, min, max });
    }
    return warnings;
  }

  private async members(unionId: string, orgId: string, on: LocalDate): Promise<number> {
    const departmentIds = await new GrantReader(this.sql).departmentsUnder(unionId, orgId, on);
    if (departmentIds.length === 0) return 0;
    const [row] = await this.sql.query<{ n: number }[]>(
      `SELECT COUNT(DISTINCT p.member_id) AS n FROM post p JOIN membership_fact f ON f.union_id = p.union_id AND f.member_id = p.member_id
         AND f.effective_on <= ? AND f.until_on > ? AND ${countsIn("f.status")}
       WHERE p.union_id = ? AND p.department_id IN (?) AND p.valid_from <= ? AND p.valid_to > ?`,
      [on, on, unionId, departmentIds, on, on],
    );
    return Number(row?.n ?? 0);
  }
}
