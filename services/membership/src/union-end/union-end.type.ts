import { CountScalar, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { wordsOf } from "../words-of.js";
import type { UnionEnd } from "./union-end.reader.js";
import {
  type UnionEndState,
  type UnionEndStep,
  unionEndStages,
  unionEndSteps,
} from "./union-end.stages.js";

const UnionEndStateEnum = wordsOf(Object.keys(unionEndStages.states) as UnionEndState[]);
registerEnumType(UnionEndStateEnum, {
  name: "UnionEndState",
  description: "Where the end of the union stands (撤销状态).",
});
export const UnionEndStepEnum = wordsOf(unionEndSteps);
registerEnumType(UnionEndStepEnum, {
  name: "UnionEndStep",
  description: "A step of the end of the union (撤销办理): 登记上报, 确认撤销, 放弃.",
});

@ObjectType("UnionEnd", {
  description: "The union ends with its employer; memberships are kept (单位终止、工会撤销).",
})
export class UnionEndType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => LocalDateScalar, { description: "The first day without it (终止日期)." })
  endsOn!: string;
  @Field(() => String, { description: "Why (事由)." }) reason!: string;
  @Field(() => String, { description: "The document (文件)." }) document!: string;
  @Field(() => String, { description: "Who decided (决定机构)." }) decidedBy!: string;
  @Field(() => CountScalar, {
    nullable: true,
    description: "How many memberships were kept (保留会籍人数).",
  })
  retained!: number | null;
  @Field(() => CountScalar, {
    nullable: true,
    description: "Whose matters are still to be settled one by one (待逐项办结人数).",
  })
  leftOpen!: number | null;
  @Field(() => UnionEndStateEnum, { description: "Where it stands." }) state!: UnionEndState;
  static of(row: UnionEnd): UnionEndType {
    return Object.assign(new UnionEndType(), row);
  }
}
export const UnionEndResult = resultOf(
  "UnionEndResult",
  UnionEndType,
  "The end of the union as it now stands, or why not.",
);

@InputType({ description: "The end of the union with its employer (提出撤销)." })
export class ProposeUnionEndInput {
  @Field(() => LocalDateScalar, { description: "The first day without it." }) endsOn!: string;
  @Field(() => String, { description: "Why, 1 to 200 characters." }) reason!: string;
  @Field(() => String, { description: "The document of the employer's end." }) document!: string;
  @Field(() => String, { description: "Who decided." }) decidedBy!: string;
}

@InputType({ description: "A step of it (撤销办理)." })
export class TakeUnionEndStepInput {
  @Field(() => ID, { description: "The end of the union." }) id!: string;
  @Field(() => UnionEndStepEnum, { description: "The step." }) step!: UnionEndStep;
  @Field(() => String, {
    nullable: true,
    description: "The document of the report upward, or why it is dropped.",
  })
  opinion!: string | null | undefined;
}
