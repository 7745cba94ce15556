import type { Sentence } from "@union/kernel";
import type { SizeWarning } from "./org-size.reader.js";

const kinds = {
  BRANCH: { zh: "分工会", en: "branch" },
  GROUP: { zh: "工会小组", en: "group" },
} as const;

/** What is said of a branch or group of an unusual size (ORG-R9). */
export function sizeSentence({ name, level, members, min, max }: SizeWarning): Sentence {
  const zh = max === null ? `${min} 人以上` : `${min} 至 ${max} 人`;
  const en = max === null ? `${min} or more` : `${min} to ${max}`;
  return {
    zh: `${kinds[level].zh}“${name}”有会员 ${members} 人，建议 ${zh}。`,
    en: `The ${kinds[level].en} “${name}” has ${members} members; ${en} are recommended.`,
  };
}
