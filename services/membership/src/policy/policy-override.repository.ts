import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { PolicyKey, PolicyOverride, UnionOverride } from "@union/policy";

export type RecordedOverride = PolicyOverride & { readonly id: string; readonly version: number };

const columns = `id, policy_key AS \`key\`, campus_id AS campusId, CAST(value AS CHAR) AS value, effective_from AS effectiveFrom,
  source, version`;

/** The union's own decisions about policy keys: added, never changed, so that the past keeps its policy (design 3.9). */
export class PolicyOverrideRepository {
  constructor(private readonly sql: Sql) {}

  async all(unionId: string): Promise<RecordedOverride[]> {
    const rows = await this.sql.query<RecordedOverride[]>(
      `SELECT ${columns} FROM policy_override WHERE union_id = ? ORDER BY effective_from, id`,
      [unionId],
    );
    return rows.map(parsed);
  }

  /** Those of all unions, for what the house does for each of them by itself. */
  async ofEveryUnion(): Promise<UnionOverride[]> {
    const rows = await this.sql.query<UnionOverride[]>(
      `SELECT union_id AS unionId, ${columns} FROM policy_override ORDER BY effective_from, id`,
    );
    return rows.map(parsed);
  }

  /** Adds a decision under an id that nobody else has, such as its proposal's. */
  async add(
    { unionId, id }: { readonly unionId: string; readonly id: string },
    override: Omit<PolicyOverride, "key"> & { readonly key: PolicyKey },
  ): Promise<RecordedOverride> {
    const { key, campusId, value, effectiveFrom, source } = override;
    await this.sql.query(
      "INSERT INTO policy_override (union_id, id, policy_key, campus_id, value, effective_from, source, version) VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
      [unionId, id, key, campusId, JSON.stringify(value), effectiveFrom, source],
    );
    return { ...override, id, version: 1 };
  }

  /** Whether the union decided on a key for this campus and day already. */
  async isDecided(
    unionId: string,
    key: PolicyKey,
    campusId: string | null,
    effectiveFrom: LocalDate,
  ): Promise<boolean> {
    const rows = await this.sql.query<unknown[]>(
      "SELECT id FROM policy_override WHERE union_id = ? AND policy_key = ? AND campus_id <=> ? AND effective_from = ? FOR UPDATE",
      [unionId, key, campusId, effectiveFrom],
    );
    return rows.length > 0;
  }
}

const parsed = <Row extends PolicyOverride>(row: Row): Row => ({
  ...row,
  value: JSON.parse(String(row.value)),
});
