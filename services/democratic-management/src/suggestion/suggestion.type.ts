import { connectionType, FenScalar, LocalDateScalar, resultOf } from "@union/subgraph";
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { type SuggestionDecision, suggestionDecisions } from "./decide-suggestion.js";
import type { Suggestion, SuggestionState } from "./suggestion.js";
import type { SuggestionShareRow } from "./suggestion.reader.js";
import {
  type PlainSuggestionStep,
  plainSuggestionSteps,
  suggestionStages,
} from "./suggestion.stages.js";

const enumOf = <Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
) => {
  const made = Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
  registerEnumType(made, { name, description });
  return made;
};
export const SuggestionStateEnum = enumOf<SuggestionState>(
  "SuggestionState",
  "How far a suggestion has come (状态).",
  Object.keys(suggestionStages.states) as SuggestionState[],
);
export const SuggestionStepEnum = enumOf<PlainSuggestionStep>(
  "SuggestionStep",
  "A plain step on a suggestion: 受理评审, 试行.",
  plainSuggestionSteps,
);
export const SuggestionDecisionEnum = enumOf<SuggestionDecision>(
  "SuggestionDecision",
  "What the review body decided: 采纳, 不采纳.",
  suggestionDecisions,
);

@ObjectType("SuggestionShare", { description: "What somebody has in a suggestion (贡献份额)." })
export class SuggestionShareType {
  @Field(() => ID, { description: "The person (共同提出人)." }) memberId!: string;
  @Field(() => Int, { description: "The contribution, as a weight (贡献份额)." }) weight!: number;
  @Field(() => FenScalar, { nullable: true, description: "His part of the prize (奖金分配)." })
  prizeFen!: number | null;
  static of({ memberId, weight, prizeFen }: SuggestionShareRow): SuggestionShareType {
    const prize = prizeFen === null ? null : Number(prizeFen);
    return Object.assign(new SuggestionShareType(), { memberId, weight, prizeFen: prize });
  }
}

@Directive('@key(fields: "id")')
@ObjectType("Suggestion", {
  description: "What somebody of the staff suggests to do better (合理化建议, DEM-22).",
})
export class SuggestionType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its title (名称)." }) title!: string;
  @Field(() => String, { description: "Its words (内容)." }) content!: string;
  @Field(() => String, { nullable: true, description: "The project's number (项目编号)." })
  project!: string | null;
  @Field(() => ID, { nullable: true, description: "The proposal that was converted (来源提案)." })
  proposalId!: string | null;
  @Field(() => ID, { description: "The first suggestion of its project (同一项目)." })
  rootId!: string;
  @Field(() => LocalDateScalar, { description: "When it was put forward." }) submittedOn!: string;
  @Field(() => LocalDateScalar, { description: "By when it is decided on (决定期限)." })
  dueOn!: string;
  @Field(() => SuggestionStateEnum, { description: "How far it has come." })
  state!: SuggestionState;
  @Field(() => String, { nullable: true, description: "Why it was not adopted (不采纳理由)." })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: "Who reviewed it (评审组织)." })
  reviewBody!: string | null;
  @Field(() => String, { nullable: true, description: "Who took part for the union (工会代表)." })
  unionReviewer!: string | null;
  @Field(() => String, { nullable: true, description: "The document of the decision (文件)." })
  document!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was decided." })
  decidedOn!: string | null;
  @Field(() => FenScalar, { nullable: true, description: "The benefit it had (效益)." })
  benefitFen!: number | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "From when it is counted." })
  benefitFrom!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "To when it is counted." })
  benefitTo!: string | null;
  @Field(() => String, { nullable: true, description: "Who certified it (确认单位)." })
  certifiedBy!: string | null;
  @Field(() => FenScalar, { nullable: true, description: "The whole prize (奖金)." })
  prizeFen!: number | null;
  @Field(() => String, { nullable: true, description: "The document of the prize (奖励文件)." })
  prizeDocument!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was rewarded." })
  rewardedOn!: string | null;
  record!: Suggestion;
  static of(row: Suggestion): SuggestionType {
    return Object.assign(new SuggestionType(), row, { record: row });
  }
}
export const SuggestionConnection = connectionType("Suggestion", SuggestionType);
export const SuggestionResult = resultOf(
  "SuggestionResult",
  SuggestionType,
  "The suggestion as it now stands, or why not.",
);
