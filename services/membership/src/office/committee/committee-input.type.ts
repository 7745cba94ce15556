import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { wordsOf } from "../../words-of.js";
import type { CommitteeStep } from "./committee.stages.js";
import {
  CommitteeKindEnum,
  CommitteeStepEnum,
  ElectingBodyEnum,
  SeatDutyEnum,
  SeatEmploymentEnum,
  SeatPostEnum,
} from "./committee.type.js";
import type { CommitteeKind } from "./committee-kind.js";
import {
  type ElectingBody,
  type LeaderTie,
  type LeaveReason,
  leaderTies,
  leaveReasons,
  type SeatDuty,
  type SeatEmployment,
  type SeatPost,
} from "./committee-seat.js";

const LeaderTieEnum = wordsOf(leaderTies);
registerEnumType(LeaderTieEnum, {
  name: "LeaderTie",
  description:
    "What a candidate declares (候选人声明): no tie, leader of the employer 主要负责人, close relative of one 近亲属.",
});
const LeaveReasonEnum = wordsOf(leaveReasons);
registerEnumType(LeaveReasonEnum, {
  name: "CommitteeLeaveReason",
  description: "Why somebody leaves a seat (卸任原因): 调动, 辞职, 离开工会, 去世.",
});

@InputType({ description: "Which committees to list (筛选)." })
export class CommitteeFilterInput {
  @Field(() => ID, { nullable: true, description: "Only of this organisation (工会组织)." })
  orgId!: string | null | undefined;
  @Field(() => CommitteeKindEnum, { nullable: true, description: "Only of this kind (类别)." })
  kind!: CommitteeKind | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "Only those in force on this day." })
  on!: string | null | undefined;
}

@InputType({ description: "Somebody elected to a committee (当选人)." })
export class CommitteeSeatInput {
  @Field(() => ID, { description: "The person." }) memberId!: string;
  @Field(() => SeatPostEnum, { description: "The post." }) post!: SeatPost;
  @Field(() => SeatEmploymentEnum, { description: "Full time or part time." })
  employment!: SeatEmployment;
  @Field(() => SeatDutyEnum, { description: "Whether he has to do with the union's money." })
  duty!: SeatDuty;
  @Field(() => LeaderTieEnum, { description: "What he declared about the employer's leaders." })
  leaderTie!: LeaderTie;
  @Field(() => ElectingBodyEnum, {
    nullable: true,
    description: "Who elected to the post; needed for chair and vice-chair of the union.",
  })
  electedBy!: ElectingBody | null | undefined;
}

@InputType({ description: "An election that was held (登记委员会选举)." })
export class ElectCommitteeInput {
  @Field(() => ID, { description: "The union or branch that elected." }) orgId!: string;
  @Field(() => CommitteeKindEnum, { description: "Kind of committee." }) kind!: CommitteeKind;
  @Field(() => Int, { description: "Which term it is, from 1." }) termNo!: number;
  @Field(() => LocalDateScalar, { description: "The election day." }) electedOn!: string;
  @Field(() => Int, {
    nullable: true,
    description: "Years of the term, 3 or 5; by the policy of the day where absent.",
  })
  termYears!: number | null | undefined;
  @Field(() => String, { description: "The document, 1 to 100 characters." }) document!: string;
  @Field(() => String, { description: "Who elected, e.g. 会员代表大会." }) decidedBy!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "The upper union's approval, where the election was early or late; always for a standing committee.",
  })
  upperApproval!: string | null | undefined;
  @Field(() => ID, {
    nullable: true,
    description: "Who keeps contact with the upper union: a person, or an account.",
  })
  upperContact!: string | null | undefined;
  @Field(() => [CommitteeSeatInput], { description: "Who was elected." })
  seats!: CommitteeSeatInput[];
}

@InputType({ description: "A step of an election result (选举结果办理)." })
export class TakeCommitteeStepInput {
  @Field(() => ID, { description: "The committee." }) id!: string;
  @Field(() => CommitteeStepEnum, { description: "The step." }) step!: CommitteeStep;
  @Field(() => String, {
    nullable: true,
    description: "The upper union's document or reason; needed for its answer.",
  })
  opinion!: string | null | undefined;
}

@InputType({ description: "A re-election to put off (延期换届)." })
export class DelayCommitteeInput {
  @Field(() => ID, { description: "The committee." }) id!: string;
  @Field(() => LocalDateScalar, { description: "The new last day." }) until!: string;
  @Field(() => String, { description: "The upper union's document." }) document!: string;
  @Field(() => String, { description: "Who approved." }) decidedBy!: string;
}

@InputType({ description: "A by-election (补选)." })
export class FillCommitteeSeatInput {
  @Field(() => ID, { description: "The committee." }) committeeId!: string;
  @Field(() => CommitteeSeatInput, { description: "Who was elected." }) seat!: CommitteeSeatInput;
  @Field(() => LocalDateScalar, { description: "The election day." }) electedOn!: string;
  @Field(() => ID, { nullable: true, description: "The vacant seat that this fills." })
  vacatedSeatId!: string | null | undefined;
  @Field(() => String, { description: "The document." }) document!: string;
  @Field(() => String, { description: "Who elected." }) decidedBy!: string;
}

@InputType({ description: "Somebody who leaves a seat (卸任)." })
export class EndCommitteeSeatInput {
  @Field(() => ID, { description: "The seat." }) seatId!: string;
  @Field(() => LocalDateScalar, { description: "The first day on which it is vacant." })
  endsOn!: string;
  @Field(() => LeaveReasonEnum, { description: "Why." }) reason!: LeaveReason;
  @Field(() => String, { description: "The document." }) document!: string;
  @Field(() => String, { description: "Who decided." }) decidedBy!: string;
}

@InputType({ description: "A recall of a chair or vice-chair (罢免)." })
export class RecallCommitteeSeatInput {
  @Field(() => ID, { description: "The seat." }) seatId!: string;
  @Field(() => LocalDateScalar, { description: "The first day on which it is vacant." })
  endsOn!: string;
  @Field(() => Int, { description: "Votes for the recall." }) votesFor!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      "All delegates of the congress (全体代表人数), where delegates voted; absent, all members are counted.",
  })
  delegates!: number | null | undefined;
  @Field(() => String, { description: "The document." }) document!: string;
  @Field(() => String, { description: "Who decided, e.g. 会员代表大会." }) decidedBy!: string;
}
