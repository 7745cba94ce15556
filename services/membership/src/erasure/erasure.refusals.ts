import type { RefusalTexts } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import type { KeptUntil, StillMember } from "./may-erase.js";
import type { ErasureOpen, ErasureReasonMissing, PersonNotFound } from "./request-erasure.js";
import type { ErasureUnknown } from "./take-erasure-step.js";

export type ErasureRefusal =
  | StepRefusal
  | StillMember
  | KeptUntil
  | ErasureOpen
  | ErasureReasonMissing
  | PersonNotFound
  | ErasureUnknown;

export const erasureRefusals: RefusalTexts<ErasureRefusal> = {
  ...stepRefusals,
  StillMember: () => ({
    zh: "会籍存续期间，工会依法须保存会员登记，不能删除；可以更正有误的信息，或删除选填的信息。",
    en: "While the membership lasts the union has to keep its register; correct what is wrong, or delete what is optional.",
  }),
  KeptUntil: ({ until }) =>
    until === null
      ? {
          zh: "保存期限尚未开始计算(仍在岗或会籍存续)，不能以期满为由删除。",
          en: "The time of keeping has not begun; nothing can be erased for being over.",
        }
      : {
          zh: `登记须保存到 ${until}，期满前不能以期满为由删除；本人可以自行申请。`,
          en: `The registration is kept until ${until}; before that only the person himself may ask for it.`,
        },
  ErasureOpen: () => ({
    zh: "已有一项待决定的删除申请，请等候结果或先撤回。",
    en: "A request is waiting for its decision already; wait, or withdraw it first.",
  }),
  ErasureReasonMissing: ({ max }) => ({
    zh: `请写明理由，1 至 ${max} 个字。`,
    en: `State a reason of 1 to ${max} characters.`,
  }),
  PersonNotFound: () => ({
    zh: "没有找到此人，或不在您的管理范围内，或其信息已经删除。",
    en: "This person was not found, is outside your scope, or was erased already.",
  }),
  ErasureUnknown: () => ({
    zh: "没有找到这项申请，请刷新后重试。",
    en: "This request was not found; reload and try again.",
  }),
};
