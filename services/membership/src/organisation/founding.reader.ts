import type { Sql } from "@union/persistence";
import type { Employer } from "./employer.js";
import type { FoundingApproval } from "./founding.js";

/** On which approval a base-level union stands, and of which employer it is; null where it was not recorded. */
export class FoundingReader {
  constructor(private readonly sql: Sql) {}

  async ofOrg(unionId: string, orgId: string): Promise<FoundingApproval | null> {
    const [row] = await this.sql.query<FoundingApproval[]>(
      `SELECT document, approved_by AS approvedBy, approved_on AS approvedOn FROM org_founding WHERE union_id = ? AND org_id = ?`,
      [unionId, orgId],
    );
    return row ?? null;
  }

  async employer(unionId: string): Promise<Employer | null> {
    const [row] = await this.sql.query<Employer[]>(
      "SELECT name, credit_code AS creditCode FROM employer WHERE union_id = ?",
      [unionId],
    );
    return row ?? null;
  }
}
