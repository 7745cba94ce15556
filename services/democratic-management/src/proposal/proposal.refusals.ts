import type { RefusalTexts } from "@union/kernel";
import type { ProposalContradiction } from "./proposal.js";

const days = {
  submittedOn: { zh: "提交日期", en: "day of submission" },
  assignedOn: { zh: "交办日期", en: "day of assignment" },
  answeredOn: { zh: "答复日期", en: "day of the answer" },
};

export const proposalRefusals: RefusalTexts<ProposalContradiction> = {
  EndBeforeStart: ({ field, start }) => ({
    zh: `“${days[field].zh}”早于“${days[start].zh}”，请核对这两个日期。`,
    en: `The ${days[field].en} lies before the ${days[start].en}; check the two days.`,
  }),
  MergeTargetMissing: () => ({
    zh: "审查结果为“并案”时必须填写并入的提案编号。",
    en: "A merged proposal names the number of the proposal it was merged into; fill it in.",
  }),
  MergeTargetWithoutMerge: () => ({
    zh: "只有审查结果为“并案”的提案才填写并入编号，请清空此项或改正审查结果。",
    en: "Only a merged proposal names another one; empty this cell or correct the examination result.",
  }),
  MergedIntoItself: () => ({
    zh: "提案不能并入自己，请填写另一件提案的编号。",
    en: "A proposal cannot be merged into itself; give the number of the other one.",
  }),
  HandledUnfiled: ({ result }) =>
    result === null
      ? {
          zh: "审查结果为空的提案还没有交办和答复，请补填审查结果或清空此项。",
          en: "What was not examined is neither assigned nor answered; fill in the examination result or empty this cell.",
        }
      : {
          zh: "不予立案的提案不交办、不答复，请清空此项或改正审查结果。",
          en: "What was refused is neither assigned nor answered; empty this cell or correct the examination result.",
        },
  RatedWithoutAnswer: () => ({
    zh: "尚无答复日期，不能填写此项；请补填答复日期或清空此项。",
    en: "There is no day of an answer to be classed or rated; fill it in or empty this cell.",
  }),
};
