import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { type ElectedOffice, electedOffices } from "./elected-office.js";
import type { ElectionList } from "./election-list.js";

export const ElectedOfficeEnum = Object.fromEntries(electedOffices.map((one) => [one, one]));
registerEnumType(ElectedOfficeEnum, {
  name: "ElectedOffice",
  description:
    "What an election fills (选举职务): members of the committee 委员, of the standing committee 常委, chair and vice-chair 主席、副主席, others as the election method says 其他 (EL-R2).",
});

@ObjectType("ElectionList", {
  description: "The candidates of an election and how their list came about (候选人名单).",
})
export class ElectionListType {
  itemId!: string;
  @Field(() => ElectedOfficeEnum, { description: "What is filled (选举职务)." })
  office!: ElectedOffice;
  @Field(() => Int, { description: "How many candidates it needs at least (EL-R2, 差额)." })
  least!: number;
  @Field(() => LocalDateScalar, { description: "When it was fixed (确定日期)." })
  fixedOn!: LocalDate;
  @Field(() => String, {
    nullable: true,
    description: "The paper of the Party committee that examined them (党委审查).",
  })
  partyDocument!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The paper of the upper union (上级工会审查).",
  })
  upperDocument!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The first day of their publicity (公示开始); null where that is not done.",
  })
  publishedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Its last day (公示期满); voting begins after it (EL-R10).",
  })
  publicityEndsOn!: LocalDate | null;
  static of(row: ElectionList): ElectionListType {
    return Object.assign(new ElectionListType(), row);
  }
}

@ObjectType("TellerApproval", {
  description: "Tellers and scrutineers as they were put to the meeting (计票人、监票人, EL-R8).",
})
export class TellerApprovalType {
  @Field(() => Int, { description: "Which of them; those approved last count." }) no!: number;
  @Field(() => LocalDateScalar, { description: "When." }) approvedOn!: LocalDate;
  @Field(() => Int, { description: "All who should attend (应到)." }) total!: number;
  @Field(() => Int, { description: "Present (实到)." }) present!: number;
  @Field(() => Int, { description: "For (同意)." }) yes!: number;
  @Field(() => Int, { description: "Against (反对)." }) against!: number;
  @Field(() => Int, { description: "Abstaining (弃权)." }) abstain!: number;
  @Field(() => Boolean, { description: "Whether the meeting approved them (通过)." })
  isApproved!: boolean;
  @Field(() => [ID], { description: "Who counts (计票人)." }) tellerIds!: string[];
  @Field(() => [ID], { description: "Who watches the count (监票人)." }) scrutineerIds!: string[];
}
