import { addDays, type LocalDate } from "@union/kernel";
import type { Sql } from "./database.js";
import { newId } from "./new-id.js";
import { Outbox } from "./outbox.js";
import { SensitiveDigestRepository } from "./sensitive-digest.repository.js";

/** How many days back a day is still told that was missed while the service was down. */
const daysBack = 31;

/**
 * 敏感操作日报 — tells, for each union and day that is over, how often guarded values were read and exported in a service
 * (domain 2.14): one `sensitive.accessed.v1` beside the mark that the day was told, whoever runs it and however often. A day
 * without such acts is silent.
 */
export async function tellSensitiveActs(tx: Sql, service: string, today: LocalDate): Promise<void> {
  const digests = new SensitiveDigestRepository(tx);
  for (const counted of await digests.untold(addDays(today, -daysBack), today)) {
    if (!(await digests.take(counted))) continue;
    const { unionId } = counted;
    const outbox = new Outbox(tx, { unionId, traceId: newId() });
    await outbox.add("sensitive.accessed.v1", unionId, { ...counted, service });
  }
}
