import type { LocalDate, Sentence } from "@union/kernel";
import { worded } from "../template/index.js";
import type { Rule } from "./who-is-told.js";

/** Facts of a membership (2.1.4) as their person reads them; a fact without a line, such as a death, is told to nobody. */
const names: Readonly<Record<string, Sentence>> = {
  ENROLLED: { zh: "入会", en: "joined" },
  TRANSFERRED_IN: { zh: "会籍转入", en: "transferred in" },
  TRANSFER_STARTED: { zh: "会籍转出办理中", en: "transfer under way" },
  TRANSFER_CANCELLED: { zh: "会籍转出取消", en: "transfer cancelled" },
  TRANSFERRED_OUT: { zh: "会籍已转出", en: "transferred out" },
  RETAINED: { zh: "保留会籍", en: "membership retained" },
  RESTORED: { zh: "恢复会籍", en: "membership restored" },
  WITHDRAWN: { zh: "退会", en: "withdrawn" },
  DEEMED_WITHDRAWN: { zh: "自动退会", en: "deemed withdrawn" },
  REVERSED: { zh: "更正登记(此前一次登记有误)", en: "correction of what was recorded wrongly" },
  EXPELLED: { zh: "开除会籍", en: "expelled" },
};

/** What happened to a membership is told to the person it happened to. */
export const membershipRecorded: Rule<"membership.recorded.v1"> = {
  tell: async ({ unionId, id, payload: { memberId, fact, effectiveOn } }) => {
    const name = names[fact];
    if (name === undefined) return [];
    const on = effectiveOn as LocalDate;
    return [
      {
        ...worded("membershipRecorded", { change: name.zh, changeEn: name.en, on }),
        unionId,
        template: "membershipRecorded",
        subject: id,
        on,
        audience: { kind: "PERSONS", recipients: [memberId] },
      },
    ];
  },
};
