import { registerEnumType } from "type-graphql";
import type { AnswerClass, ExaminationResult, ProposalStatus, Satisfaction } from "./proposal.js";

/** Publishes a choice of the domain as a GraphQL enum: every value with its words. */
function choiceOf<Value extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Value, string>>,
): Record<Value, Value> {
  const values = Object.keys(words) as Value[];
  const choice = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(
    values.map((value) => [value, { description: words[value] }]),
  ) as Record<Value, { description: string }>;
  registerEnumType(choice, { name, description, valuesConfig });
  return choice;
}

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
export const ProposalStatusEnum = choiceOf<ProposalStatus>(
  "ProposalStatus",
  "How far a proposal has come (提案状态).",
  {
    SUBMITTED: "Submitted, not examined yet (待审查).",
    FILED: "Filed, not assigned yet (已立案).",
    ASSIGNED: "Assigned to a department (已交办).",
    ANSWERED: "Answered (已答复).",
    MERGED: "Merged into another proposal (并案).",
    CONVERTED_TO_SUGGESTION: "Converted to a suggestion (转建议).",
    REJECTED: "Not filed (不予立案).",
  },
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
