import type { RefusalTexts } from "@union/kernel";
import type {
  HeadNotDelegate,
  MembersNotDelegates,
  PresidiumNotNow,
} from "./form-congress-body.js";
import type { PresidiumFrontLine, PresidiumSizeWrong } from "./presidium.js";

export type BodyRefusal =
  | HeadNotDelegate
  | MembersNotDelegates
  | PresidiumNotNow
  | PresidiumSizeWrong
  | PresidiumFrontLine;

/** What is said where a presidium or committee cannot be formed. */
export const bodyRefusals: RefusalTexts<BodyRefusal> = {
  HeadNotDelegate: () => ({
    zh: "秘书长和专门委员会主任须是正式代表，请重新选择。",
    en: "Secretary-general and heads are formal delegates; choose again.",
  }),
  MembersNotDelegates: ({ count }) => ({
    zh: `有 ${count} 人不是正式代表或不在册，请核对名单。`,
    en: `${count} of them are no formal delegates, or not on the roster; check the list.`,
  }),
  PresidiumNotNow: ({ state }) => ({
    zh: `主席团由预备会议选举，会议状态为“${state}”，请在预备会议期间登记。`,
    en: "The presidium is elected by the preparatory meeting; record it while that meets.",
  }),
  PresidiumSizeWrong: ({ size, min, max }) => ({
    zh: `主席团 ${size} 人，应为 ${min} 至 ${max} 人，请调整。`,
    en: `The presidium has ${size} members; it should have ${min} to ${max}.`,
  }),
  PresidiumFrontLine: ({ size, frontLine, needed }) => ({
    zh: `主席团 ${size} 人中一线职工 ${frontLine} 人，至少须 ${needed} 人，请调整。`,
    en: `${frontLine} of ${size} in the presidium work at the front line; at least ${needed} must.`,
  }),
};
