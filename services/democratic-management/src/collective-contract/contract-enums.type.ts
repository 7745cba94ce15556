import { registerEnumType } from "type-graphql";
import { checkRhythms } from "./clause/check-every.js";
import { commentStages, commentStates } from "./clause/comment.stages.js";
import { inspectionResults } from "./clause/inspection.repository.js";
import { changeGrounds, contractKinds, contractStates } from "./contract.js";
import { contractStages } from "./contract.stages.js";
import { contractDateCodes } from "./date/contract-date.js";
import { type disputeStages, disputeStates, disputeSteps } from "./dispute/dispute.stages.js";
import { plainContractSteps } from "./take-contract-step.js";

/** Publishes a choice: each value under its own name, steps in capitals. */
function published<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
): object {
  const upper = (value: string): string => value.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
  const choice = Object.fromEntries(values.map((value) => [upper(value), value]));
  registerEnumType(choice, { name, description });
  return choice;
}
const keysOf = <T extends object>(of: T): (keyof T & string)[] =>
  Object.keys(of) as (keyof T & string)[];

export const ContractKindEnum = published(
  "ContractKind",
  "Collective contract, or a special one: wages 工资, women 女职工, safety 劳动安全卫生.",
  contractKinds,
);
export const ContractBasisEnum = published(
  "ContractBasis",
  "Demanded by law 法定, or wanted by both sides 自愿 (CC-R1).",
  ["STATUTORY", "VOLUNTARY"],
);
export const ContractSideEnum = published(
  "ContractSide",
  "The staff 职工方, or the employer 单位方.",
  ["STAFF", "EMPLOYER"],
);
export const ContractPurposeEnum = published(
  "ContractPurpose",
  "What runs through the congress now: conclusion 签订, amendment 变更, termination 解除.",
  ["CONCLUSION", "AMENDMENT", "TERMINATION"],
);
export const ChangeGroundEnum = published(
  "ContractChangeGround",
  "Why it is changed or ended (CC-R17): agreement 协商一致, condition met 约定条件, circumstances 情势变更, force majeure 不可抗力.",
  changeGrounds,
);
export const ContractStateEnum = published(
  "ContractState",
  "Where a collective contract stands (集体合同状态).",
  contractStates,
);
export const ContractStepEnum = published(
  "ContractStep",
  "A step on a collective contract (集体合同办理步骤).",
  keysOf(contractStages.steps),
);
export const PlainContractStepEnum = published(
  "PlainContractStep",
  "A step that brings nothing but an opinion.",
  plainContractSteps,
);
export const FilingOfficeEnum = published(
  "ContractFilingOffice",
  "Where the text is filed: labour authority 劳动行政部门, upper union 上级工会.",
  ["LABOUR_AUTHORITY", "UPPER_UNION"],
);
export const ContractDateCodeEnum = published(
  "ContractDateCode",
  "A day that the rules give a contract.",
  contractDateCodes,
);
export const ContractVoteOutcomeEnum = published(
  "ContractVoteOutcome",
  "What a vote came to: passed 通过, not passed 未通过, void 无效.",
  ["PASSED", "NOT_PASSED", "VOID"],
);
export const CheckEveryEnum = published(
  "ContractCheckEvery",
  "How often a clause is inspected (检查频次).",
  checkRhythms,
);
export const InspectionResultEnum = published(
  "ContractInspectionResult",
  "Kept 履行, in part 部分履行, not kept 未履行.",
  inspectionResults,
);
export const CommentStateEnum = published(
  "ContractCommentState",
  "What became of a comment (意见处理).",
  commentStates,
);
export const CommentStepEnum = published(
  "ContractCommentStep",
  "What is done with a comment: adopt 采纳, adopt partly 部分采纳, decline 不采纳.",
  keysOf(commentStages.steps),
);
export const DisputeStateEnum = published(
  "ContractDisputeState",
  "Where a dispute on performance stands (CC-R18).",
  disputeStates,
);
export const DisputeStepEnum = published(
  "ContractDisputeStep",
  "A step on a dispute: arbitrate 仲裁, sue 诉讼, settle 解决.",
  disputeSteps satisfies readonly (keyof typeof disputeStages.steps)[],
);
export const FindingLevelEnum = published(
  "ContractFindingLevel",
  "To know 提示, or to mend 警示.",
  ["INFO", "WARNING"],
);
export const DiffOpEnum = published("ContractDiffOp", "Kept 未变, added 新增, removed 删除.", [
  "KEPT",
  "ADDED",
  "REMOVED",
]);
