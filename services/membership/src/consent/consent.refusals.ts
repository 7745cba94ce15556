import type { RefusalTexts, Sentence } from "@union/kernel";
import type {
  NewVersion,
  NoPersonBehind,
  NothingToWithdraw,
  PurposeUnknown,
} from "./answer-consent.js";
import type { PurposeIncomplete } from "./purpose.js";

const partNames: Readonly<Record<PurposeIncomplete["field"], Sentence>> = {
  code: { zh: "用途代号", en: "code" },
  name: { zh: "用途名称", en: "name" },
  text: { zh: "用途说明", en: "purpose" },
  kinds: { zh: "信息种类", en: "kinds of data" },
  recipients: { zh: "接收方", en: "recipients" },
  retention: { zh: "保存期限", en: "retention" },
  contact: { zh: "联系方式", en: "contact" },
};

export const consentRefusals: RefusalTexts<
  NewVersion | NoPersonBehind | NothingToWithdraw | PurposeUnknown | PurposeIncomplete
> = {
  NewVersion: ({ version }) => ({
    zh: `告知内容已更新为第 ${version} 版，请阅读后再答复。`,
    en: `The notice is now version ${version}; read it and answer then.`,
  }),
  NoPersonBehind: () => ({
    zh: "您的账号没有对应的职工档案，无须答复。",
    en: "No person of the staff stands behind your account; there is nothing to answer.",
  }),
  NothingToWithdraw: () => ({
    zh: "您没有同意过这一用途，无须撤回。",
    en: "You have not consented to this purpose; there is nothing to withdraw.",
  }),
  PurposeUnknown: () => ({
    zh: "没有这一用途，请刷新后重试。",
    en: "There is no such purpose; reload and try again.",
  }),
  PurposeIncomplete: ({ field, max }) =>
    max === null
      ? {
          zh: "用途代号由大写英文字母、数字和下划线组成，以字母开头，2 至 40 个字符；请修改。",
          en: "The code of a purpose has 2 to 40 capital letters, digits and underscores and begins with a letter; change it.",
        }
      : {
          zh: `告知内容的“${partNames[field].zh}”须填写且不超过 ${max} 个字，请修改。`,
          en: `The notice needs its ${partNames[field].en}, in at most ${max} characters; change it.`,
        },
};
