import type { Outbox, Sql } from "@union/persistence";
import type { NewNotice } from "./notice.js";
import { NoticeRepository } from "./notice.repository.js";

/**
 * Opens a notice and sees to it that everyone concerned is told, in the caller's transaction; nobody waits for that. Answers
 * its id, or null when the same was told that day already.
 */
export async function openNotice(
  tx: Sql,
  outbox: Outbox,
  notice: NewNotice,
  at: Date,
): Promise<string | null> {
  const id = await new NoticeRepository(tx).open(notice, outbox.traceId, at);
  if (id !== null)
    await outbox.add("notice.opened.v1", id, { unionId: notice.unionId, noticeId: id });
  return id;
}
