import { connectionType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { CongressTarget } from "./congress-target.js";
import { type CongressTargetState, congressTargetStages } from "./congress-target.stages.js";

export const CongressTargetStateEnum = Object.fromEntries(
  Object.keys(congressTargetStages.states).map((state) => [state, state]),
) as { [State in CongressTargetState]: State };
registerEnumType(CongressTargetStateEnum, {
  name: "CongressTargetState",
  description: "How far a target is: 已确定, 已核定, 已向职代会报告.",
});

@ObjectType("CongressTarget", {
  description: "What a session of the congress wanted reached, and whether it was (职代会目标).",
})
export class CongressTargetType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => ID, { description: "The session that set it (确定目标的会议)." })
  sessionId!: string;
  @Field(() => String, { description: "The target (目标内容)." }) content!: string;
  @Field(() => String, { description: "By what it is measured (衡量标准)." }) measure!: string;
  @Field(() => LocalDateScalar, { description: "By when (期限)." }) dueOn!: string;
  @Field(() => String, { description: "The document that set it (文件)." }) document!: string;
  @Field(() => String, { description: "The body that decided it (决定机构)." })
  decidedBy!: string;
  @Field(() => CongressTargetStateEnum, { description: "How far it is." })
  state!: CongressTargetState;
  @Field(() => Boolean, { nullable: true, description: "Whether it was met; null until assessed." })
  isMet!: boolean | null;
  @Field(() => String, { nullable: true, description: "What was reached (完成情况)." })
  result!: string | null;
  @Field(() => String, { nullable: true, description: "What shows it (佐证)." })
  evidence!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was assessed." })
  assessedOn!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "The later session to which it was reported (报告的会议).",
  })
  reportedSessionId!: string | null;
  static of(row: CongressTarget): CongressTargetType {
    return Object.assign(new CongressTargetType(), row);
  }
}
export const CongressTargetConnection = connectionType("CongressTarget", CongressTargetType);
export const CongressTargetResult = resultOf(
  "CongressTargetResult",
  CongressTargetType,
  "The target as it now stands, or why not.",
);

@InputType({ description: "A target that a session set (确定职代会目标)." })
export class SetCongressTargetInput {
  @Field(() => ID, { description: "The session." }) sessionId!: string;
  @Field(() => String, { description: "The target, up to 500 characters." }) content!: string;
  @Field(() => String, { description: "Its measure, up to 500 characters." }) measure!: string;
  @Field(() => LocalDateScalar, { description: "By when, not before the session." }) dueOn!: string;
  @Field(() => String, { description: "The document, up to 100 characters." }) document!: string;
  @Field(() => String, { description: "The deciding body, up to 100 characters." })
  decidedBy!: string;
}

@InputType({ description: "Whether a target was met (核定目标完成情况)." })
export class AssessCongressTargetInput {
  @Field(() => ID, { description: "The target." }) id!: string;
  @Field(() => Boolean, { description: "Whether it was met." }) isMet!: boolean;
  @Field(() => String, { description: "What was reached, up to 1,000 characters." })
  result!: string;
  @Field(() => String, { description: "What shows it, up to 1,000 characters." }) evidence!: string;
}
