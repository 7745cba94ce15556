import type { Sql } from "@union/persistence";

/** Each fact of a person lasts until the day of the next one (design 3.2). */
export async function orderFacts(tx: Sql, unionId: string, memberId: string): Promise<void> {
  await tx.query(
    `UPDATE membership_fact f JOIN (
       SELECT effective_on, COALESCE(LEAD(effective_on) OVER (ORDER BY effective_on), '9999-12-31') AS ends_on
       FROM membership_fact WHERE union_id = ? AND member_id = ?) n ON n.effective_on = f.effective_on
     SET f.until_on = n.ends_on WHERE f.union_id = ? AND f.member_id = ?`,
    [unionId, memberId, unionId, memberId],
  );
}
