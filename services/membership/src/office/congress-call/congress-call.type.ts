import { connectionType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { wordsOf } from "../../words-of.js";
import { type CongressCaller, congressCallers } from "./congress-call.js";
import type { CongressCallRow } from "./congress-call.reader.js";
import {
  type CongressCallState,
  type CongressCallStep,
  congressCallStages,
  congressCallSteps,
} from "./congress-call.stages.js";

const CongressCallerEnum = wordsOf(congressCallers);
registerEnumType(CongressCallerEnum, {
  name: "CongressCaller",
  description: "Who calls for a congress (提议人): the committee 工会委员会, members 会员.",
});
const CongressCallStateEnum = wordsOf(
  Object.keys(congressCallStages.states) as CongressCallState[],
);
registerEnumType(CongressCallStateEnum, {
  name: "CongressCallState",
  description: "Where a call for an extraordinary congress stands (提议状态).",
});
export const CongressCallStepEnum = wordsOf(congressCallSteps);
registerEnumType(CongressCallStepEnum, {
  name: "CongressCallStep",
  description: "A step of such a call (提议办理): 登记召开, 撤回.",
});

@ObjectType("CongressCall", {
  description:
    "A call for an extraordinary member congress by the committee or by members (提议召开临时会员(代表)大会).",
})
export class CongressCallType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => CongressCallerEnum, { description: "Who calls." }) calledBy!: CongressCaller;
  @Field(() => String, { description: "Why (事由)." }) reason!: string;
  @Field(() => LocalDateScalar, { description: "When it was called for (提议日期)." })
  calledOn!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When members enough had confirmed (达到规定人数日期).",
  })
  reachedOn!: string | null;
  @Field(() => CongressCallStateEnum, { description: "Where it stands." })
  state!: CongressCallState;
  memberId!: string | null;
  members!: number | null;
  supporters!: number | null;
  static of(row: CongressCallRow): CongressCallType {
    return Object.assign(new CongressCallType(), row);
  }
}
export const CongressCallConnection = connectionType("CongressCall", CongressCallType);
export const CongressCallResult = resultOf(
  "CongressCallResult",
  CongressCallType,
  "The call as it now stands, or why not.",
);

@InputType({ description: "A call for an extraordinary congress (提议召开临时大会)." })
export class CallCongressInput {
  @Field(() => CongressCallerEnum, { description: "Who calls." }) by!: CongressCaller;
  @Field(() => String, { description: "Why, 1 to 500 characters." }) reason!: string;
  @Field(() => String, {
    nullable: true,
    description: "The committee's decision; needed where it calls.",
  })
  document!: string | null | undefined;
}

@InputType({ description: "One's own confirmation of a call (会员本人确认)." })
export class SupportCongressCallInput {
  @Field(() => ID, { description: "The call." }) id!: string;
  @Field(() => Boolean, { description: "True confirms, false takes it back." })
  isSupported!: boolean;
}

@InputType({ description: "A step of such a call (提议办理)." })
export class TakeCongressCallStepInput {
  @Field(() => ID, { description: "The call." }) id!: string;
  @Field(() => CongressCallStepEnum, { description: "The step." }) step!: CongressCallStep;
  @Field(() => String, {
    nullable: true,
    description: "When and where the congress was held; needed to record it.",
  })
  opinion!: string | null | undefined;
}
