import { connectionType, LocalDateScalar } from "@union/subgraph";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { wordsOf } from "../../words-of.js";
import type { CommitteeRow, CommitteeSeatRow } from "./committee.reader.js";
import { type CommitteeState, committeeStages, committeeSteps } from "./committee.stages.js";
import { type CommitteeKind, committeeKinds } from "./committee-kind.js";
import {
  type ElectingBody,
  type EndReason,
  electingBodies,
  leaveReasons,
  type SeatDuty,
  type SeatEmployment,
  type SeatPost,
  seatDuties,
  seatEmployments,
  seatPosts,
} from "./committee-seat.js";

export const CommitteeKindEnum = wordsOf(committeeKinds);
registerEnumType(CommitteeKindEnum, {
  name: "CommitteeKind",
  description:
    "Kind of committee: union committee 工会委员会, standing committee 常务委员会, audit committee 经费审查委员会, women workers' committee 女职工委员会.",
});
const states = Object.keys(committeeStages.states) as CommitteeState[];
const CommitteeStateEnum = wordsOf(states);
registerEnumType(CommitteeStateEnum, {
  name: "CommitteeState",
  description: "Where an election result stands (选举结果状态).",
});
export const CommitteeStepEnum = wordsOf(committeeSteps);
registerEnumType(CommitteeStepEnum, {
  name: "CommitteeStep",
  description: "A step of an election result (选举结果办理): 上报, 批复同意, 不予批准.",
});
export const SeatPostEnum = wordsOf(seatPosts);
registerEnumType(SeatPostEnum, {
  name: "CommitteePost",
  description: "Post on a committee (职务): 主席(主任), 副主席(副主任), 委员.",
});
export const SeatEmploymentEnum = wordsOf(seatEmployments);
registerEnumType(SeatEmploymentEnum, {
  name: "OfficerEmployment",
  description: "Whether an officer works full time for the union (专职、非专职).",
});
export const SeatDutyEnum = wordsOf(seatDuties);
registerEnumType(SeatDutyEnum, {
  name: "OfficerDuty",
  description: "Whether an officer has to do with the union's money (是否分管财务).",
});
export const ElectingBodyEnum = wordsOf(electingBodies);
registerEnumType(ElectingBodyEnum, {
  name: "ElectingBody",
  description: "Who elects (选举机构): the congress 会员(代表)大会, the committee 工会委员会.",
});
const SeatEndReasonEnum = wordsOf([...leaveReasons, "RECALLED", "TERM_ENDED"]);
registerEnumType(SeatEndReasonEnum, {
  name: "CommitteeSeatEnd",
  description: "Why a seat ended (卸任原因): 调动, 辞职, 离开工会, 去世, 罢免, 换届.",
});

@ObjectType("CommitteeSeat", { description: "A person's seat on a committee (委员任职)." })
export class CommitteeSeatType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Name of the officer (姓名); offices are public." })
  name!: string;
  @Field(() => SeatPostEnum, { description: "Post (职务)." }) post!: SeatPost;
  @Field(() => SeatEmploymentEnum, { description: "Full time or part time (专职、非专职)." })
  employment!: SeatEmployment;
  @Field(() => SeatDutyEnum, { description: "Duty (分工)." }) duty!: SeatDuty;
  @Field(() => ElectingBodyEnum, {
    nullable: true,
    description: "Who elected to the post (由谁选举); null where nobody said.",
  })
  electedBy!: ElectingBody | null;
  @Field(() => LocalDateScalar, { description: "First day." }) validFrom!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day before which it ended; null while it lasts.",
  })
  validTo!: string | null;
  @Field(() => SeatEndReasonEnum, { nullable: true, description: "Why it ended." })
  endReason!: EndReason | null;
  memberId!: string;
  committeeId!: string;
  static of(row: CommitteeSeatRow): CommitteeSeatType {
    const validTo = row.endReason === null ? null : row.validTo;
    return Object.assign(new CommitteeSeatType(), row, { validTo });
  }
}

@ObjectType("Committee", {
  description: "A committee of a union organisation in one term (委员会).",
})
export class CommitteeType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => CommitteeKindEnum, { description: "Kind (类别)." }) kind!: CommitteeKind;
  @Field(() => Int, { description: "Which term it is (第几届)." }) termNo!: number;
  @Field(() => LocalDateScalar, { description: "Election day; the term runs from it (选举日期)." })
  electedOn!: string;
  @Field(() => LocalDateScalar, { description: "Last day of the term (任期届满日)." })
  endsOn!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The last day to which the re-election was put off (延期至).",
  })
  delayedTo!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The day on which another committee followed (换届日期); null while it is in force.",
  })
  succeededOn!: string | null;
  @Field(() => String, { description: "Document of the election (文件)." }) document!: string;
  @Field(() => String, { description: "Who elected it (选举机构)." }) decidedBy!: string;
  @Field(() => String, {
    nullable: true,
    description: "The upper union's approval of an election day off the term (提前或延期批复).",
  })
  upperApproval!: string | null;
  @Field(() => CommitteeStateEnum, { description: "Where the result stands." })
  state!: CommitteeState;
  orgId!: string;
  campusId!: string | null;
  static of(row: CommitteeRow): CommitteeType {
    return Object.assign(new CommitteeType(), row);
  }
}
export const CommitteeConnection = connectionType("Committee", CommitteeType);
