export type { NewNotice, Notice } from "./notice.js";
export { NoticeReader } from "./notice.reader.js";
export { NoticeRepository } from "./notice.repository.js";
export { openNotice } from "./open-notice.js";
export { type Tally, TallyReader } from "./tally.reader.js";
