import type { Sentence } from "@union/kernel";
import type { FactKind, MembershipStatus } from "./membership.value.js";

/** How people call a membership status (会籍状态); NONE is somebody who never joined. */
export const statusNames: Readonly<Record<MembershipStatus | "NONE", Sentence>> = {
  NONE: { zh: "未入会", en: "not a member" },
  ACTIVE: { zh: "在会", en: "active" },
  TRANSFERRING: { zh: "转出办理中", en: "being transferred out" },
  TRANSFERRED_OUT: { zh: "已转出", en: "transferred out" },
  RETAINED: { zh: "保留会籍", en: "retained" },
  WITHDRAWN: { zh: "已退会", en: "withdrawn" },
  DEEMED_WITHDRAWN: { zh: "已自动退会", en: "deemed withdrawn" },
  EXPELLED: { zh: "已开除会籍", en: "expelled" },
  DECEASED: { zh: "已去世", en: "deceased" },
};

/** How people call what happens to a membership (会籍变动). */
export const factNames: Readonly<Record<FactKind, Sentence>> = {
  ENROLLED: { zh: "入会", en: "enrolment" },
  TRANSFERRED_IN: { zh: "转入", en: "transfer in" },
  TRANSFER_STARTED: { zh: "开始转出", en: "start of a transfer out" },
  TRANSFER_CANCELLED: { zh: "撤销转出", en: "cancelling a transfer out" },
  TRANSFERRED_OUT: { zh: "转出", en: "transfer out" },
  RETAINED: { zh: "保留会籍", en: "retention" },
  RESTORED: { zh: "恢复会籍", en: "restoration" },
  WITHDRAWN: { zh: "退会", en: "withdrawal" },
  DEEMED_WITHDRAWN: { zh: "自动退会", en: "deemed withdrawal" },
  EXPELLED: { zh: "开除会籍", en: "expulsion" },
  DIED: { zh: "去世", en: "death" },
};
