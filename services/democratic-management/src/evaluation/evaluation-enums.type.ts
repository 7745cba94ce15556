import { registerEnumType } from "type-graphql";
import { campaignKinds } from "./campaign/campaign.js";
import { campaignStages, plainCampaignSteps } from "./campaign/campaign.stages.js";
import { consequences } from "./consequence.js";
import { scales } from "./grade.js";
import { rectificationStages } from "./rectification/rectification.stages.js";
import { voterGroups } from "./vote.js";

/** Publishes some words under a glossary word. */
function published<const T extends string>(
  name: string,
  description: string,
  words: readonly T[],
): { readonly [Word in T]: Word } {
  const values = Object.fromEntries(words.map((word) => [word, word])) as { [Word in T]: Word };
  registerEnumType(values, { name, description });
  return values;
}

/** Publishes steps in capitals, as enums are written: collectReports is COLLECT_REPORTS. */
function steps<const T extends string>(name: string, description: string, words: readonly T[]) {
  const capital = (word: T) => word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const values = Object.fromEntries(words.map((word) => [capital(word), word]));
  registerEnumType(values, { name, description });
  return values;
}

const wordsOf = <T extends string>(states: Readonly<Record<T, unknown>>): T[] =>
  (Object.keys(states) as T[]).filter((state) => (state as string) !== "NONE");

export const EvaluationKindEnum = published(
  "EvaluationKind",
  "Whom a campaign evaluates: leaders 领导班子, middle managers 中层干部, union officers 工会领导班子, departments 部门.",
  campaignKinds,
);
export const EvaluationStateEnum = published(
  "EvaluationState",
  "Where a campaign stands (状态): 草案, 已批准, 述职述廉已收齐, 投票中, 已计票, 结果已确认, 已反馈, 整改中, 已办结.",
  wordsOf(campaignStages.states),
);
export const EvaluationScaleEnum = published(
  "EvaluationScale",
  "The words of the grades: 优秀/称职/基本称职/不称职, 满意/基本满意/不满意, 优秀/合格/基本合格/不合格.",
  scales,
);
export const VoterGroupEnum = published(
  "VoterGroup",
  "Who votes: all together, or leaders (A), middle managers (B), delegates (C).",
  voterGroups,
);
export const EvaluationConsequenceEnum = published(
  "EvaluationConsequence",
  "What a result leads to by the house's own rules: nothing, a talk and rectification 诫勉谈话并整改, a proposal to adjust the post 调整岗位建议.",
  consequences,
);
export const EvaluationStepEnum = steps(
  "EvaluationStep",
  "A step on a campaign: approve 批准, collectReports 收齐报告, beginVote 开始投票, confirm 确认结果, feedBack 反馈完毕, rectify 进入整改, close 办结.",
  plainCampaignSteps,
);
export const RectificationStateEnum = published(
  "EvaluationRectificationState",
  "Where a rectification stands: 整改中, 已报告, 已验收.",
  wordsOf(rectificationStages.states),
);
export const RectificationStepEnum = steps(
  "EvaluationRectificationStep",
  "A step on a rectification: report 报告结果, accept 验收, sendBack 退回.",
  ["report", "accept", "sendBack"],
);
