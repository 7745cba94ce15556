import type { Sql } from "@union/persistence";
import type { Employer } from "./employer.js";
import type { FoundingApproval } from "./founding.js";

/** Keeps on which approval a base-level union stands, and of which employer it is; what is recorded anew replaces it. */
export class FoundingRepository {
  constructor(private readonly sql: Sql) {}

  async record(
    unionId: string,
    orgId: string,
    { document, approvedBy, approvedOn }: FoundingApproval,
  ): Promise<void> {
    await this.sql.query(
      `INSERT INTO org_founding (union_id, org_id, document, approved_by, approved_on) VALUES (?)
       ON DUPLICATE KEY UPDATE document = VALUES(document), approved_by = VALUES(approved_by), approved_on = VALUES(approved_on)`,
      [[unionId, orgId, document, approvedBy, approvedOn]],
    );
  }

  async recordEmployer(unionId: string, { name, creditCode }: Employer): Promise<void> {
    await this.sql.query(
      `INSERT INTO employer (union_id, name, credit_code) VALUES (?)
       ON DUPLICATE KEY UPDATE name = VALUES(name), credit_code = VALUES(credit_code)`,
      [[unionId, name, creditCode]],
    );
  }
}
