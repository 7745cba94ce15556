import { batchSize, type ConsentCard } from "@union/messages";
import type { Outbox, Sql } from "@union/persistence";

type Told = Pick<Outbox, "add">;

/** Tells the other services what somebody answered: it counts there as soon as they hear it (PI-R3). */
export const tellAnswer = (outbox: Told, unionId: string, card: ConsentCard): Promise<void> =>
  outbox.add("consent.changed.v1", card.memberId, { unionId, purposes: [], consents: [card] });

/** Tells the version of a purpose that is in force. */
export const tellPurpose = (
  outbox: Told,
  unionId: string,
  purpose: { readonly code: string; readonly version: number },
): Promise<void> =>
  outbox.add("consent.changed.v1", unionId, { unionId, purposes: [purpose], consents: [] });

/** Tells all purposes of a union again, even where there are none: services that hear it know that nothing is missing. */
export async function tellPurposesAgain(sql: Sql, outbox: Told, unionId: string): Promise<void> {
  const purposes = await sql.query<{ code: string; version: number }[]>(
    "SELECT code, MAX(version) AS version FROM processing_purpose WHERE union_id = ? GROUP BY code ORDER BY code LIMIT 500",
    [unionId],
  );
  await outbox.add("consent.changed.v1", unionId, { unionId, purposes, consents: [] });
}

/** Tells the next answers of a union again, in the order in which they were given; answers them. */
export async function tellAnswersAgain(
  sql: Sql,
  outbox: Told,
  unionId: string,
  after: string,
): Promise<ConsentCard[]> {
  const consents = await sql.query<ConsentCard[]>(
    `SELECT id, member_id AS memberId, purpose, answer, version AS purposeVersion FROM consent
     WHERE union_id = ? AND id > ? ORDER BY id LIMIT ?`,
    [unionId, after, batchSize],
  );
  if (consents.length > 0)
    await outbox.add("consent.changed.v1", consents[0]!.id, { unionId, purposes: [], consents });
  return consents;
}
