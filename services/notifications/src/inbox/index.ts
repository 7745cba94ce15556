export { InboxReader } from "./inbox.reader.js";
export { InboxRepository } from "./inbox.repository.js";
export { InboxNoticeType } from "./inbox.type.js";
export { markRead } from "./mark-read.js";
