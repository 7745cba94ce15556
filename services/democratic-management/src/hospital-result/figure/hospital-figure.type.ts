import { DateTimeScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { HospitalFigure } from "../hospital-result.reader.js";
import { changeOf, changePercentOf } from "./indicator.js";

@ObjectType("HospitalFigure", {
  description:
    "An indicator of the hospital's year as the administration entered it, never computed here (医院运营).",
})
export class HospitalFigureType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => Int, { description: "The year (年度)." }) year!: number;
  @Field(() => String, { description: "What is counted (指标), e.g. 经营收入." })
  indicator!: string;
  @Field(() => String, { description: "The value as typed, plain decimal text (数值)." })
  value!: string;
  @Field(() => String, { description: "Its unit as typed (单位)." }) unit!: string;
  @Field(() => String, { nullable: true, description: "The value of the year before (上年)." })
  lastValue!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "How much more than the year before, exactly (较上年增减).",
  })
  change!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The same in percent of the year before, rounded to two places (增减幅度).",
  })
  changePercent!: string | null;
  @Field(() => ID, { description: "The account that entered it (填报账号)." }) enteredBy!: string;
  @Field(() => DateTimeScalar, { description: "When it was entered (填报时间)." })
  enteredAt!: Date;
  static of(row: HospitalFigure): HospitalFigureType {
    const enteredAt = new Date(`${row.enteredAt.replace(" ", "T").replace(/Z?$/, "Z")}`);
    const changes = { change: changeOf(row), changePercent: changePercentOf(row) };
    return Object.assign(new HospitalFigureType(), row, changes, { enteredAt });
  }
}
export const HospitalFigureResult = resultOf(
  "HospitalFigureResult",
  HospitalFigureType,
  "The figure as entered, or why not.",
);

@InputType({ description: "A figure of the administration (填报医院运营指标)." })
export class EnterHospitalFigureInput {
  @Field(() => Int, { description: "The year, not in the future." }) year!: number;
  @Field(() => String, { description: "What is counted, up to 60 characters." })
  indicator!: string;
  @Field(() => String, { description: "Plain decimal text, up to four places." }) value!: string;
  @Field(() => String, { description: "Its unit, up to 20 characters." }) unit!: string;
  @Field(() => String, { nullable: true, description: "The value of the year before." })
  lastValue!: string | null | undefined;
}
