import type { NoticeInInboxFragment } from "./inbox.generated.js";

/** A notice as the inbox lists it. */
export type InboxNotice = NoticeInInboxFragment;
