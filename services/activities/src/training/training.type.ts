import { CountScalar, connectionType, LocalDateScalar } from "@union/subgraph";
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { TrainingKind, TrainingLevel } from "./training.js";
import type { TrainingRecord } from "./training.reader.js";

const TrainingKindEnum: Record<TrainingKind, TrainingKind> = {
  LECTURE: "LECTURE",
  CONTINUING_EDUCATION: "CONTINUING_EDUCATION",
  CADRE: "CADRE",
};
registerEnumType(TrainingKindEnum, {
  name: "TrainingKind",
  description:
    "What a training is (培训类型): lecture 讲座, continuing education 继续教育班, training of union cadres 干部培训.",
});
const TrainingLevelEnum: Record<TrainingLevel, TrainingLevel> = {
  NATIONAL: "NATIONAL",
  PROVINCIAL: "PROVINCIAL",
  CITY: "CITY",
  HOSPITAL: "HOSPITAL",
};
registerEnumType(TrainingLevelEnum, {
  name: "TrainingLevel",
  description: "Who recognises it (级别): 国家级, 省级, 市级, 院级.",
});

@Directive('@key(fields: "id")')
@ObjectType("Training", { description: "A lecture, course or training that was held (培训讲座)." })
export class TrainingType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its number in the register (编号)." }) no!: string;
  @Field(() => LocalDateScalar, { description: "The day it was held (日期)." }) heldOn!: string;
  @Field(() => String, { description: "Its title (名称)." }) title!: string;
  @Field(() => TrainingKindEnum, { description: "What it is (类型)." }) trainingKind!: TrainingKind;
  @Field(() => TrainingLevelEnum, { description: "Its level (级别)." }) level!: TrainingLevel;
  @Field(() => String, { nullable: true, description: "Who spoke (主讲人)." })
  speaker!: string | null;
  @Field(() => String, { nullable: true, description: "Where the speaker is from (主讲人单位)." })
  speakerFrom!: string | null;
  @Field(() => String, { nullable: true, description: "Hours, as decimal text (学时)." })
  hours!: string | null;
  @Field(() => String, { nullable: true, description: "Credits, as decimal text (学分)." })
  credits!: string | null;
  @Field(() => CountScalar, { description: "How many attended it (参加人数)." })
  attendances!: number;
  static of = (row: TrainingRecord): TrainingType => Object.assign(new TrainingType(), row);
}
export const TrainingConnection = connectionType("Training", TrainingType);

@InputType({ description: "Which trainings to list (筛选)." })
export class TrainingFilterInput {
  @Field(() => Int, {
    nullable: true,
    description: "Only those held in this calendar year (年度), 1950 to 2200.",
  })
  year!: number | null | undefined;
  @Field(() => TrainingKindEnum, { nullable: true, description: "Only of this kind (类型)." })
  kind!: TrainingKind | null | undefined;
}
