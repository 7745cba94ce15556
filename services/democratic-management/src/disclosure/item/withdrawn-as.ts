import type { Sentence } from "@union/kernel";

/** 撤回理由类别 — what others read of a withdrawal; its own words stay with those who keep the item (DI-R9). */
export const withdrawnAsNames = {
  INACCURATE: { zh: "内容有误，已撤回。", en: "It was not accurate and was withdrawn." },
  PRIVACY: { zh: "涉及个人隐私，已撤回。", en: "It concerned personal privacy and was withdrawn." },
  SECRET: { zh: "涉及保密事项，已撤回。", en: "It concerned a secret and was withdrawn." },
  OUTDATED: { zh: "依据或时效已失，已撤回。", en: "It no longer applies and was withdrawn." },
  OTHER: {
    zh: "已撤回，理由由公开机构存档，可向其查询。",
    en: "It was withdrawn; ask the disclosure office for the reason.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type WithdrawnAs = keyof typeof withdrawnAsNames;

/** The sentence that others read; one that names no kind says where to ask. */
export const withdrawnSentence = (as: WithdrawnAs | null): Sentence =>
  withdrawnAsNames[as ?? "OTHER"];
