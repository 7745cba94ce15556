export { forgetRecipient } from "./forget-recipient.js";
export type { NewNotice, Notice } from "./notice.js";
export { oldNotices } from "./notice.prunable.js";
export { NoticeReader } from "./notice.reader.js";
export { NoticeRepository } from "./notice.repository.js";
export { NoticeType } from "./notice.type.js";
export { openNotice } from "./open-notice.js";
export { type Tally, TallyReader } from "./tally.reader.js";
export { tellWhatIsOff } from "./tell-what-is-off.js";
