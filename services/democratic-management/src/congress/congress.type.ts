import { addDays } from "@union/kernel";
import { connectionType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { CongressType } from "./congress.js";
import type { CongressRow } from "./congress.reader.js";
import { type CongressState, congressStages } from "./congress.stages.js";
import { congressName } from "./congress-name.js";

export const CongressTypeEnum = { STAFF: "STAFF", MEMBER: "MEMBER" } as const;
registerEnumType(CongressTypeEnum, {
  name: "CongressKind",
  description:
    "Whose congress it is: of all staff 职工代表大会, or of the union's members 会员代表大会.",
});
export const CongressStateEnum = Object.fromEntries(
  Object.keys(congressStages.states).map((state) => [state, state]),
) as { [State in CongressState]: State };
registerEnumType(CongressStateEnum, {
  name: "CongressState",
  description: "How far a term is: in preparation 筹备中, in its term 任期内, succeeded 已换届.",
});

@Directive('@key(fields: "id")')
@ObjectType("Congress", { description: "A term of a congress (届), e.g. the 3rd staff congress." })
export class CongressTermType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => CongressTypeEnum, { description: "Whose congress (类别)." }) type!: CongressType;
  @Field(() => Int, { description: "Its number (届次), e.g. 3." }) no!: number;
  @Field(() => String, { description: "How people call it, e.g. 第3届职工代表大会." })
  name!: string;
  @Field(() => LocalDateScalar, { description: "The first day of the term (任期起)." })
  termFrom!: string;
  @Field(() => LocalDateScalar, { description: "The last day of the term (任期止)." })
  lastDay!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The last day it had before the renewal was put off (延期前届满日).",
  })
  delayedFrom!: string | null;
  @Field(() => CongressStateEnum, { description: "How far it is (状态)." }) state!: CongressState;
  @Field(() => Int, {
    nullable: true,
    description: "Formal delegates to be elected (正式代表名额); null until seats are divided.",
  })
  seats!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Persons of its electorate when the seats were divided (分配名额时人数).",
  })
  persons!: number | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day on which they were counted (人数统计日).",
  })
  countedOn!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "By which paper fewer delegates than the formula asks were agreed (协商文件).",
  })
  seatsAgreement!: string | null;
  @Field(() => String, { nullable: true, description: "The document of its founding (依据文件)." })
  document!: string | null;
  @Field(() => String, { nullable: true, description: "Who decided it (决定机构)." })
  decidedBy!: string | null;
  @Field(() => String, { nullable: true, description: "The document of its delay (延期文件)." })
  delayDocument!: string | null;
  @Field(() => String, { nullable: true, description: "Who decided the delay (延期决定机构)." })
  delayDecidedBy!: string | null;

  static of({ termTo, delayedFrom, ...row }: CongressRow): CongressTermType {
    return Object.assign(new CongressTermType(), row, {
      name: congressName(row),
      lastDay: addDays(termTo, -1),
      delayedFrom: delayedFrom && addDays(delayedFrom, -1),
    });
  }
}
export const CongressConnection = connectionType("Congress", CongressTermType);
export const CongressActResult = resultOf(
  "CongressActResult",
  CongressTermType,
  "The congress as it now stands, or why not.",
);
