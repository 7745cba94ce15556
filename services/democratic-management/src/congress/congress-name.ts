import type { Sentence } from "@union/kernel";
import type { CongressType } from "./congress.js";

export const congressTypeNames: Readonly<Record<CongressType, Sentence>> = {
  STAFF: { zh: "职工代表大会", en: "staff congress" },
  MEMBER: { zh: "会员代表大会", en: "member congress" },
};

/** How people call a term: 第3届职工代表大会. */
export const congressName = ({ type, no }: { readonly type: CongressType; readonly no: number }) =>
  `第${no}届${congressTypeNames[type].zh}`;
