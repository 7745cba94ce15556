export { MemberMergeReader } from "./member-merge.reader.js";
export { membersOrStandIns } from "./members-or-stand-ins.js";
