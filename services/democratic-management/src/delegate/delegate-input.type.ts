import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { DelegateClass } from "../congress/index.js";
import type { LeaveReason } from "./mandate/delegate.js";
import type { DelegateState, PlainStep } from "./mandate/delegate.stages.js";
import {
  DelegateClassEnum,
  DelegateStateEnum,
  DelegateStepEnum,
  MandateLeaveEnum,
} from "./mandate/delegate-enums.type.js";

@InputType({ description: "Which delegates (筛选条件)." })
export class DelegateFilterInput {
  @Field(() => ID, { nullable: true, description: "Of this congress." })
  congressId!: string | null | undefined;
  @Field(() => ID, { nullable: true, description: "Of this district." })
  districtId!: string | null | undefined;
  @Field(() => ID, { nullable: true, description: "Of this delegation." })
  delegationId!: string | null | undefined;
  @Field(() => ID, { nullable: true, description: "Of this campus." })
  campusId!: string | null | undefined;
  @Field(() => DelegateClassEnum, { nullable: true, description: "Of this class." })
  class!: DelegateClass | null | undefined;
  @Field(() => DelegateStateEnum, { nullable: true, description: "In this state." })
  state!: DelegateState | null | undefined;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Whose mandate is in force on this day, suspended or not.",
  })
  on!: string | null | undefined;
}

@InputType({ description: "The beginning of a term (开始任期)." })
export class BeginCongressInput {
  @Field(() => ID, { description: "The congress." }) id!: string;
  @Field(() => String, { description: "The document." }) document!: string;
  @Field(() => String, { description: "Who decided." }) decidedBy!: string;
}

@InputType({ description: "A district to be drawn (选区)." })
export class DrawnDistrictInput {
  @Field(() => Int, { description: "Its number, 1 to 500." }) no!: number;
  @Field(() => String, { description: "Its name." }) name!: string;
  @Field(() => [ID], { nullable: true, description: "Its departments (科室)." })
  departmentIds!: string[] | null | undefined;
  @Field(() => [ID], { nullable: true, description: "Campuses whose departments are all in it." })
  campusIds!: string[] | null | undefined;
}
@InputType({ description: "All districts of a congress in preparation (划分选区)." })
export class DrawDistrictsInput {
  @Field(() => ID, { description: "The congress." }) congressId!: string;
  @Field(() => [DrawnDistrictInput], { description: "The districts." })
  districts!: DrawnDistrictInput[];
}

@InputType({ description: "The division of seats among districts (分配名额)." })
export class DivideSeatsInput {
  @Field(() => ID, { description: "The congress." }) congressId!: string;
  @Field(() => Int, {
    nullable: true,
    description: "Formal delegates; the least number where absent.",
  })
  seats!: number | null | undefined;
  @Field(() => String, {
    nullable: true,
    description: "The paper by which employer and union agreed on fewer, where the rule lets them.",
  })
  agreement!: string | null | undefined;
}

@InputType({ description: "A delegation to be formed (代表团)." })
export class FormedDelegationInput {
  @Field(() => Int, { description: "Its number, 1 to 200." }) no!: number;
  @Field(() => String, { description: "Its name." }) name!: string;
  @Field(() => [ID], { description: "Its districts." }) districtIds!: string[];
  @Field(() => ID, { nullable: true, description: "The delegate who heads it (团长)." })
  headId!: string | null | undefined;
}
@InputType({ description: "All delegations of a congress (编组代表团)." })
export class FormDelegationsInput {
  @Field(() => ID, { description: "The congress." }) congressId!: string;
  @Field(() => [FormedDelegationInput], { description: "The delegations." })
  delegations!: FormedDelegationInput[];
}

@InputType({ description: "Somebody to be nominated (提名)." })
export class NomineeInput {
  @Field(() => String, { description: "His staff number (工号)." }) staffNo!: string;
  @Field(() => DelegateClassEnum, { nullable: true, description: "Formal where absent." })
  class!: DelegateClass | null | undefined;
}
@InputType({ description: "Nominations of delegates, up to 500 (提名代表)." })
export class NominateDelegatesInput {
  @Field(() => ID, { description: "The congress." }) congressId!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "The day; today where absent." })
  on!: string | null | undefined;
  @Field(() => [NomineeInput], { description: "Whom." }) delegates!: NomineeInput[];
  @Field(() => String, { description: "The document." }) document!: string;
  @Field(() => String, { description: "Who decided, e.g. 选区职工推荐." }) decidedBy!: string;
}

@InputType({ description: "The votes of a candidate (候选人得票)." })
export class DistrictVotesInput {
  @Field(() => ID, { description: "The nominated delegate." }) delegateId!: string;
  @Field(() => Int, { description: "In favour (赞成)." }) yes!: number;
  @Field(() => Int, { description: "Against (反对)." }) no!: number;
  @Field(() => Int, { description: "Abstentions (弃权)." }) abstain!: number;
}
@InputType({ description: "The protocol of one district's election (选举记录)." })
export class ElectionProtocolInput {
  @Field(() => ID, { description: "The district." }) districtId!: string;
  @Field(() => LocalDateScalar, { description: "The day." }) heldOn!: string;
  @Field(() => Int, {
    nullable: true,
    description: "Persons of the district who may elect; those of the roster today where absent.",
  })
  entitled!: number | null | undefined;
  @Field(() => Int, { description: "Who took part." }) tookPart!: number;
  @Field(() => Int, { description: "Ballots issued." }) issued!: number;
  @Field(() => Int, { description: "Ballots collected." }) collected!: number;
  @Field(() => Int, { description: "Invalid ballots." }) invalid!: number;
  @Field(() => [DistrictVotesInput], { description: "Each candidate." })
  votes!: DistrictVotesInput[];
  @Field(() => String, { description: "The document." }) document!: string;
  @Field(() => String, { description: "Who decided." }) decidedBy!: string;
}
@InputType({ description: "Elections of districts, all recorded or none (登记选区选举)." })
export class RecordDistrictElectionsInput {
  @Field(() => ID, { description: "The congress." }) congressId!: string;
  @Field(() => [ElectionProtocolInput], { description: "The elections, one a district." })
  elections!: ElectionProtocolInput[];
}

@InputType({ description: "One step on some mandates, all or none (代表资格办理)." })
export class TakeDelegateStepInput {
  @Field(() => [ID], { description: "The delegates, up to 500." }) ids!: string[];
  @Field(() => DelegateStepEnum, { description: "The step." }) step!: PlainStep;
  @Field(() => LocalDateScalar, { nullable: true, description: "The day; today where absent." })
  on!: string | null | undefined;
  @Field(() => String, { nullable: true, description: "Opinion or reason (意见)." })
  opinion!: string | null | undefined;
  @Field(() => String, { description: "The document." }) document!: string;
  @Field(() => String, { description: "Who decided." }) decidedBy!: string;
}

@InputType({ description: "A recall by the district (罢免代表)." })
export class RecallDelegateInput {
  @Field(() => ID, { description: "The delegate." }) id!: string;
  @Field(() => LocalDateScalar, { description: "The first day without the mandate." }) on!: string;
  @Field(() => Int, { description: "Votes for the recall." }) votesFor!: number;
  @Field(() => Int, {
    nullable: true,
    description: "Everybody of the district; those of the roster today where absent.",
  })
  persons!: number | null | undefined;
  @Field(() => String, { description: "The document." }) document!: string;
  @Field(() => String, { description: "Who decided." }) decidedBy!: string;
}

@InputType({ description: "The end of a mandate (终止代表资格)." })
export class EndDelegateInput {
  @Field(() => ID, { description: "The delegate." }) id!: string;
  @Field(() => MandateLeaveEnum, { description: "Why." }) reason!: LeaveReason;
  @Field(() => LocalDateScalar, { description: "The first day without the mandate." }) on!: string;
  @Field(() => String, { description: "The document." }) document!: string;
  @Field(() => String, { description: "Who decided." }) decidedBy!: string;
}
