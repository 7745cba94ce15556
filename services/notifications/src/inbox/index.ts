export { InboxReader } from "./inbox.reader.js";
export { InboxRepository } from "./inbox.repository.js";
export { markRead } from "./mark-read.js";
