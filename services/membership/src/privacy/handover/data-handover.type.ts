import { connectionType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { wordsOf } from "../../words-of.js";
import { type HandoverBasis, handoverBases } from "./record-data-handover.js";

const HandoverBasisEnum = wordsOf(handoverBases);
registerEnumType(HandoverBasisEnum, {
  name: "DataHandoverBasis",
  description: "What providing rests on: 单独同意, 法定义务, 会籍管理.",
});

export type HandoverRow = {
  readonly id: string;
  readonly recipient: string;
  readonly contact: string;
  readonly purpose: string;
  readonly kinds: string;
  readonly way: string;
  readonly basis: HandoverBasis;
  readonly handedOn: string;
  readonly people: number;
};

@ObjectType("DataHandover", {
  description: "Personal data that were provided to another handler (个人信息对外提供记录).",
})
export class DataHandoverType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Who got them (接收方)." }) recipient!: string;
  @Field(() => String, { description: "How he is reached (接收方联系方式)." }) contact!: string;
  @Field(() => String, { description: "What for: the purpose's code (目的)." }) purpose!: string;
  @Field(() => String, { description: "Which kinds of data (信息种类)." }) kinds!: string;
  @Field(() => String, { description: "How they are used there (处理方式)." }) way!: string;
  @Field(() => HandoverBasisEnum, { description: "What it rests on (依据)." })
  basis!: HandoverBasis;
  @Field(() => LocalDateScalar, { description: "When (提供日期)." }) handedOn!: string;
  @Field(() => Int, { description: "Of how many people (人数)." }) people!: number;
  static of(row: HandoverRow): DataHandoverType {
    return Object.assign(new DataHandoverType(), row, { people: Number(row.people) });
  }
}
export const DataHandoverConnection = connectionType("DataHandover", DataHandoverType);
export const DataHandoverResult = resultOf(
  "DataHandoverResult",
  DataHandoverType,
  "The record, or why not.",
);

@InputType({ description: "Personal data that were provided (登记对外提供)." })
export class RecordDataHandoverInput {
  @Field(() => String, { description: "Who got them." }) recipient!: string;
  @Field(() => String, { description: "How he is reached." }) contact!: string;
  @Field(() => String, { description: "The code of the purpose." }) purpose!: string;
  @Field(() => String, { description: "Which kinds of data." }) kinds!: string;
  @Field(() => String, { description: "How they are used there." }) way!: string;
  @Field(() => HandoverBasisEnum, { description: "What it rests on." }) basis!: HandoverBasis;
  @Field(() => ID, { description: "The approved assessment of providing." }) assessmentId!: string;
  @Field(() => LocalDateScalar, { description: "When." }) handedOn!: string;
  @Field(() => [ID], { description: "Whose data, 500 people at most." }) memberIds!: string[];
}
