import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { type HospitalText, type Topic, topics } from "./hospital-text.js";
import { type HospitalTextState, hospitalTextStages } from "./hospital-text.stages.js";

export const TopicEnum = Object.fromEntries(topics.map((topic) => [topic, topic])) as {
  [One in Topic]: One;
};
registerEnumType(TopicEnum, {
  name: "HospitalTextTopic",
  description: "What a text of the year is about: 技术, 管理, 建设, 自身建设.",
});
export const HospitalTextStateEnum = Object.fromEntries(
  Object.keys(hospitalTextStages.states).map((state) => [state, state]),
) as { [State in HospitalTextState]: State };
registerEnumType(HospitalTextStateEnum, {
  name: "HospitalTextState",
  description: "Whether the text was approved: 待审核, 已审核.",
});

@ObjectType("HospitalText", {
  description: "A free text on the hospital's year, with its author and approval (F4, 文字材料).",
})
export class HospitalTextType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => Int, { description: "The year (年度)." }) year!: number;
  @Field(() => TopicEnum, { description: "What it is about." }) topic!: Topic;
  @Field(() => String, { description: "Its words (内容)." }) content!: string;
  @Field(() => HospitalTextStateEnum, { description: "Whether it was approved." })
  state!: HospitalTextState;
  @Field(() => ID, { description: "The account of its author (撰写账号)." }) writtenBy!: string;
  @Field(() => LocalDateScalar, { description: "When it was written." }) writtenOn!: string;
  @Field(() => ID, { nullable: true, description: "The account that approved it (审核账号)." })
  approvedBy!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was approved." })
  approvedOn!: string | null;
  static of(row: HospitalText): HospitalTextType {
    return Object.assign(new HospitalTextType(), row);
  }
}
export const HospitalTextResult = resultOf(
  "HospitalTextResult",
  HospitalTextType,
  "The text as it now stands, or why not.",
);

@InputType({ description: "The text of a year on a topic (撰写文字材料)." })
export class WriteHospitalTextInput {
  @Field(() => Int, { description: "The year, not in the future." }) year!: number;
  @Field(() => TopicEnum, { description: "What it is about." }) topic!: Topic;
  @Field(() => String, { description: "Its words, up to 4,000 characters." }) content!: string;
}
