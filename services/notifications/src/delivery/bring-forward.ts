import { type Sql, toSqlInstant } from "@union/persistence";
import { timesToGo } from "./times-to-go.js";

/** Lets what waits for somebody go as early as it now may: when a rest of his was taken away. What a provider did not take keeps its turn. */
export async function bringForward(
  tx: Sql,
  unionId: string,
  recipientId: string,
  now: Date,
): Promise<void> {
  const goAt = (await timesToGo(tx, unionId, [recipientId], now)).get(recipientId) ?? now;
  const at = toSqlInstant(goAt);
  await tx.query(
    `UPDATE delivery SET due_at = ?
     WHERE union_id = ? AND recipient_id = ? AND state = 'QUEUED' AND attempts = 0 AND due_at > ?`,
    [at, unionId, recipientId, at],
  );
}
