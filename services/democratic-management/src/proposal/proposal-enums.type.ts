import type { Sentence } from "@union/kernel";
import { choiceOf } from "./choice-of.type.js";
import { proposalStages } from "./matter/proposal.stages.js";
import type { AnswerClass, ExaminationResult, ProposalState, Satisfaction } from "./proposal.js";

export const ExaminationResultEnum = choiceOf<ExaminationResult>(
  "ExaminationResult",
  "What the committee decided on a proposal (审查结果).",
  {
    FILED: "Filed (立案).",
    MERGED: "Merged into another proposal (并案).",
    CONVERTED_TO_SUGGESTION: "Converted to a suggestion (转建议).",
    REJECTED: "Not filed (不予立案).",
  },
);
const words = <Key extends string>(
  table: Readonly<Record<Key, { readonly name?: Sentence } | Sentence>>,
): Record<Key, string> =>
  Object.fromEntries(
    Object.entries<{ readonly name?: Sentence } | Sentence>(table).map(([key, entry]) => {
      const { zh, en } = "zh" in entry ? entry : entry.name!;
      return [key, `${en.charAt(0).toUpperCase()}${en.slice(1)} (${zh}).`];
    }),
  ) as Record<Key, string>;

export const ProposalStatusEnum = choiceOf<ProposalState>(
  "ProposalStatus",
  "How far a proposal has come (提案状态).",
  words(proposalStages.states),
);
export const ProposalStepEnum = choiceOf(
  "ProposalStep",
  "A step of a proposal (提案办理步骤).",
  words(proposalStages.steps),
);
export const AnswerClassEnum = choiceOf<AnswerClass>(
  "AnswerClass",
  "What the answer comes to (答复类别).",
  {
    A: "Solved (已解决).",
    B: "Planned (列入计划).",
    C: "Cannot be solved now (暂不能解决).",
    D: "For reference (留作参考).",
  },
);
export const SatisfactionEnum = choiceOf<Satisfaction>(
  "Satisfaction",
  "What the proposer says of the answer (满意度).",
  {
    SATISFIED: "Satisfied (满意).",
    BASICALLY_SATISFIED: "Basically satisfied (基本满意).",
    NOT_SATISFIED: "Not satisfied (不满意).",
    NO_FEEDBACK: "No feedback (未反馈); never counted as satisfied.",
  },
);
