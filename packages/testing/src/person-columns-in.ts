import type { TestService } from "./test-service.js";

/** Tables that say who acted, or that merges look after themselves: not rows about a person. */
const ofTheHouse = [
  "directory_member",
  "directory_alias",
  "directory_consent",
  "moved_row",
  "stage_step",
  "audit_log",
];

/**
 * The columns of a service's own tables that name a person of the staff, as `table.column`: each must follow when two people turn
 * out to be one, or have its reason not to.
 */
export async function personColumnsIn({ ground: { db } }: TestService): Promise<string[]> {
  const rows = await db.query<{ place: string; tableName: string }[]>(
    `SELECT CONCAT(TABLE_NAME, '.', COLUMN_NAME) AS place, TABLE_NAME AS tableName FROM information_schema.COLUMNS
     WHERE TABLE_SCHEMA = DATABASE() AND COLUMN_TYPE = 'char(36)'
       AND COLUMN_NAME REGEXP '(member|person|people|proposer|recipient|participant|applicant|nominee|holder|deputy|owner)_id$' ORDER BY 1`,
  );
  return rows.filter(({ tableName }) => !ofTheHouse.includes(tableName)).map(({ place }) => place);
}
