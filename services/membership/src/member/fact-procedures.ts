import type { Sentence } from "@union/kernel";
import type { FactKind } from "./membership.value.js";

/** The procedure by which alone a fact comes about (2.1.3, 2.1.4); null for what is decided outside the house and only taken down. */
export const factProcedures: Readonly<Record<FactKind, Sentence | null>> = {
  ENROLLED: { zh: "入会申请", en: "an application to join" },
  // From a union outside the house nothing arrives by itself; its letter is taken down.
  TRANSFERRED_IN: null,
  TRANSFER_STARTED: { zh: "转出会籍", en: "the transfer of the membership" },
  TRANSFER_CANCELLED: { zh: "转出会籍", en: "the transfer of the membership" },
  TRANSFERRED_OUT: { zh: "转出会籍", en: "the transfer of the membership" },
  RETAINED: { zh: "保留会籍", en: "keeping the membership" },
  RESTORED: { zh: "恢复会籍", en: "restoring the membership" },
  WITHDRAWN: { zh: "退会申请", en: "a request to withdraw" },
  DEEMED_WITHDRAWN: { zh: "自动退会", en: "the procedure of deemed withdrawal" },
  EXPELLED: { zh: "开除会籍", en: "the procedure of expulsion" },
  DIED: { zh: "会员去世登记", en: "the record of a death" },
};
