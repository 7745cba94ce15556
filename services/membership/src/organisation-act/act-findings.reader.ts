import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { OrgNode } from "./act-terms.js";

/** What stands on something that an act ends: rules of a campus, clocks, open matters, roles, committees; and people who change campus. */
export const findingKinds = [
  "POLICY",
  "CLOCKS",
  "MATTERS",
  "GRANTS",
  "COMMITTEES",
  "CAMPUS_MOVES",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something to know or to decide about what an act ends. */
export type ActFinding = {
  readonly kind: FindingKind;
  /** What ends. */
  readonly name: string;
  readonly count: number;
  /** Policy keys of a campus, in their order. */
  readonly keys: readonly string[];
  /** Where it goes on; null where nothing follows. */
  readonly goesTo: string | null;
};

/** Lists what stands on nodes that an act ends, so that nothing of it is lost in silence. */
export class ActFindingsReader {
  constructor(private readonly sql: Sql) {}

  async of(
    unionId: string,
    ends: readonly OrgNode[],
    into: Pick<OrgNode, "name"> | null,
    on: LocalDate,
  ): Promise<ActFinding[]> {
    const findings: ActFinding[] = [];
    for (const { id, kind, name } of ends) {
      const about = { name, goesTo: into?.name ?? null };
      const add = (found: FindingKind, count: number, keys: readonly string[] = []) => {
        if (count > 0) findings.push({ kind: found, ...about, count, keys });
      };
      if (kind === "CAMPUS") {
        const keys = await this.policyKeys(unionId, id);
        add("POLICY", keys.length, keys);
        add("CLOCKS", await this.count("deadline", "is_open = 1 AND campus_id = ?", unionId, id));
        add("MATTERS", await this.matters(unionId, id));
      }
      const runs = "node_id = ? AND valid_to > valid_from AND valid_to > ?";
      add("GRANTS", await this.count("role_grant", runs, unionId, id, on));
      const place = kind === "UNION_ORG" ? "org_id" : "campus_id";
      if (kind !== "DEPARTMENT")
        add(
          "COMMITTEES",
          await this.count("committee", `succeeded_on IS NULL AND ${place} = ?`, unionId, id),
        );
    }
    return findings;
  }

  /** Keys that the campus has decided on for itself, or that somebody proposed. */
  private async policyKeys(unionId: string, campusId: string): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }[]>(
      `SELECT policy_key AS id FROM policy_override WHERE union_id = ? AND campus_id = ?
       UNION SELECT policy_key FROM policy_proposal WHERE union_id = ? AND campus_id = ? AND state = 'PROPOSED' ORDER BY 1`,
      [unionId, campusId, unionId, campusId],
    );
    return rows.map(({ id }) => id);
  }

  private async matters(unionId: string, id: string): Promise<number> {
    const enrolments = await this.count("enrolment", "is_open = 1 AND campus_id = ?", unionId, id);
    const held = "place_held IS NOT NULL AND ? IN (campus_id, to_campus_id)";
    return enrolments + (await this.count("membership_matter", held, unionId, id));
  }

  private async count(table: string, where: string, unionId: string, ...params: string[]) {
    const [row] = await this.sql.query<{ n: number | string }[]>(
      `SELECT COUNT(*) AS n FROM ${table} WHERE union_id = ? AND ${where}`,
      [unionId, ...params],
    );
    return Number(row?.n ?? 0);
  }
}
