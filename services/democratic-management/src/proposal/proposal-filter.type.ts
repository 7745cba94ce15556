import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { ExaminationResult, ProposalState } from "./proposal.js";
import { ExaminationResultEnum, ProposalStatusEnum } from "./proposal-enums.type.js";

@InputType({ description: "Which proposals to list (筛选)." })
export class ProposalFilterInput {
  @Field(() => ID, { nullable: true, description: "Only this campus (院区)." })
  campusId!: string | null | undefined;
  @Field(() => Int, { nullable: true, description: "Only this congress (届)." })
  congressNo!: number | null | undefined;
  @Field(() => Int, { nullable: true, description: "Only this session (次)." })
  sessionNo!: number | null | undefined;
  @Field(() => ExaminationResultEnum, {
    nullable: true,
    description: "Only this examination result (审查结果).",
  })
  result!: ExaminationResult | null | undefined;
  @Field(() => ProposalStatusEnum, { nullable: true, description: "Only this status (状态)." })
  status!: ProposalState | null | undefined;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Submitted from this day on (提交日期起).",
  })
  from!: string | null | undefined;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Submitted up to this day (提交日期止).",
  })
  to!: string | null | undefined;
  @Field(() => Boolean, {
    nullable: true,
    description: "Only those not answered although their last day is over (逾期未答复).",
  })
  isOverdue!: boolean | null | undefined;
  @Field(() => Boolean, {
    nullable: true,
    description: "Only cases (件): pieces that were filed, without those merged into them.",
  })
  casesOnly!: boolean | null | undefined;
}
