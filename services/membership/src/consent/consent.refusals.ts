import type { RefusalTexts } from "@union/kernel";
import type {
  NewVersion,
  NoPersonBehind,
  NothingToWithdraw,
  PurposeUnknown,
} from "./answer-consent.js";
import type { PurposeIncomplete } from "./purpose.js";

export const consentRefusals: RefusalTexts<
  NewVersion | NoPersonBehind | NothingToWithdraw | PurposeUnknown | PurposeIncomplete
> = {
  NewVersion: ({ version }) => ({
    zh: `告知内容已更新为第 ${version} 版,请阅读后再答复。`,
    en: `The notice is now version ${version}; read it and answer then.`,
  }),
  NoPersonBehind: () => ({
    zh: "您的账号没有对应的职工档案,无须答复。",
    en: "No person of the staff stands behind your account; there is nothing to answer.",
  }),
  NothingToWithdraw: () => ({
    zh: "您没有同意过这一用途,无须撤回。",
    en: "You have not consented to this purpose; there is nothing to withdraw.",
  }),
  PurposeUnknown: () => ({
    zh: "没有这一用途,请刷新后重试。",
    en: "There is no such purpose; reload and try again.",
  }),
  PurposeIncomplete: ({ field }) => ({
    zh: `告知内容不完整或过长(${field}),请写明用途、信息种类、接收方、保存期限和联系方式。`,
    en: `The notice is incomplete or too long (${field}); state purpose, kinds of data, recipients, retention and contact.`,
  }),
};
