import { dayOf } from "@union/kernel";
import { Outbox } from "@union/persistence";
import type { EventHandlers } from "@union/worker";
import { AudienceReader } from "../audience/index.js";
import { NoticeRepository } from "../notice/index.js";

/** Finds out whom an opened notice is for and hands them on, 500 at a time: each lot is delivered, and done again, by itself. */
export const splitAudience: NonNullable<EventHandlers["notice.opened.v1"]> = async (
  tx,
  { unionId, payload: { noticeId }, traceId },
) => {
  const notices = new NoticeRepository(tx);
  const notice = await notices.get(unionId, noticeId);
  const outbox = new Outbox(tx, { unionId, traceId });
  const pages = new AudienceReader(tx).pages(unionId, notice.audience, dayOf(notice.openedAt));
  let [lots, expected] = [0, 0];
  for await (const recipients of pages) {
    await outbox.add("notice.batched.v1", `${noticeId}/${lots}`, { unionId, noticeId, recipients });
    lots += 1;
    expected += recipients.length;
  }
  await notices.expect(unionId, noticeId, expected);
};
