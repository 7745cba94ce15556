import type { LocalDate } from "@union/kernel";
import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { RectificationStateEnum, RectificationStepEnum } from "../evaluation-enums.type.js";
import type { Rectification } from "./rectification.js";
import type { RectificationState, RectificationStep } from "./rectification.stages.js";

@ObjectType("EvaluationRectification", {
  description: "What a subject of an evaluation is to put right, and by when (整改).",
})
export class RectificationType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "What is asked (整改要求)." }) requirement!: string;
  @Field(() => LocalDateScalar, { description: "When it was given." }) givenOn!: string;
  @Field(() => LocalDateScalar, { description: "Its last day (整改期限)." }) dueOn!: string;
  @Field(() => String, { nullable: true, description: "What came of it (整改结果)." })
  result!: string | null;
  @Field(() => RectificationStateEnum, { description: "Where it stands." })
  state!: RectificationState;
  record!: Rectification;

  static of(record: Rectification): RectificationType {
    const { id, requirement, givenOn, dueOn, result, state } = record;
    return Object.assign(new RectificationType(), {
      ...{ id, requirement, givenOn, dueOn, result, state, record },
    });
  }
}

@InputType({ description: "Something to put right (下达整改)." })
export class GiveEvaluationRectificationInput {
  @Field(() => ID, { description: "The subject of the evaluation." }) id!: string;
  @Field(() => String, { description: "What is asked, up to 2,000 characters." })
  requirement!: string;
  @Field(() => LocalDateScalar, { description: "Its last day." }) dueOn!: LocalDate;
}

@InputType({ description: "A step on a rectification (办理整改)." })
export class TakeEvaluationRectificationStepInput {
  @Field(() => ID, { description: "The rectification." }) id!: string;
  @Field(() => RectificationStepEnum, { description: "The step." }) step!: RectificationStep;
  @Field(() => String, { nullable: true, description: "An opinion; asked for to send back." })
  opinion!: string | null | undefined;
  @Field(() => String, { nullable: true, description: "To report: what came of it." })
  result!: string | null | undefined;
}

const answers = (name: string) =>
  resultOf(name, RectificationType, "The rectification as it stands now, or why not.");
export const GiveEvaluationRectificationResult = answers("GiveEvaluationRectificationResult");
export const TakeEvaluationRectificationStepResult = answers(
  "TakeEvaluationRectificationStepResult",
);
