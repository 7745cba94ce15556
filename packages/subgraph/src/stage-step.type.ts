import type { Stages, StepRow } from "@union/stages";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { type Locale, say } from "./locale.js";
import { DateTimeScalar } from "./scalars.js";

@Directive("@shareable")
@ObjectType("StageStep", {
  description: "A step that a matter took: who, when, with which opinion (办理步骤).",
})
export class StageStepType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "The step, as its matter names it." }) step!: string;
  @Field(() => String, { description: "The step in the reader's language." }) name!: string;
  @Field(() => String, { description: "The state it began in." }) from!: string;
  @Field(() => String, { description: "The state it led to." }) to!: string;
  @Field(() => ID, {
    nullable: true,
    description: "Who took it, where a person of the staff did.",
  })
  memberId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The part by which he took it (角色); null for one's own matter.",
  })
  role!: string | null;
  @Field(() => String, { nullable: true, description: "The opinion or reason given (意见)." })
  opinion!: string | null;
  @Field(() => DateTimeScalar, { description: "When." }) at!: Date;

  /** A step as people read it, named by the stages it belongs to; an earlier release's step keeps its own name. */
  static of(row: StepRow, { steps }: Stages, locale: Locale): StageStepType {
    const { id, step, from, to, memberId, role, opinion, at } = row;
    const known = steps[step];
    const name = known ? say(known.name, locale) : step;
    return Object.assign(new StageStepType(), {
      id,
      step,
      name,
      from,
      to,
      memberId,
      role,
      opinion,
      at,
    });
  }
}
