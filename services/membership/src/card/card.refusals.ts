import type { RefusalTexts } from "@union/kernel";
import { memberRefusals, type PersonUnknown, statusNames } from "../member/index.js";
import type { NoCardDue } from "./issue-member-card.js";

export type NoCard = { readonly kind: "NoCard" };

/** What is said where there is no card to issue or to print. */
export const cardRefusals: RefusalTexts<PersonUnknown | NoCardDue | NoCard> = {
  PersonUnknown: memberRefusals.PersonUnknown,
  NoCardDue: ({ status }) => ({
    zh: `会籍目前为“${statusNames[status].zh}”，只有在会或保留会籍的人员可以发会员卡；请先核对会籍。`,
    en: `The membership is ${statusNames[status].en}; only active and retained members have a card. Check the membership first.`,
  }),
  NoCard: () => ({
    zh: "没有可打印的会员卡，请先由工会发卡。",
    en: "There is no card to print; have the union issue one first.",
  }),
};
