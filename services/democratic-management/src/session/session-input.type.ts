import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { AgendaItemKind, VoteMethod } from "./agenda/agenda-item.js";
import type { BodyKind } from "./body/body.repository.js";
import type { GatheringKind } from "./gathering/gathering.repository.js";
import type { PaperKind, TaskGroup } from "./preparation/preparation.js";
import type { ResolutionStep } from "./resolution/resolution.stages.js";
import type { SessionCaller, SessionKind, SessionState } from "./session.js";
import type { PlainSessionStep } from "./session.stages.js";
import {
  AgendaItemKindEnum,
  CongressBodyKindEnum,
  CongressTypeEnum,
  GatheringKindEnum,
  ResolutionStepEnum,
  SessionCallerEnum,
  SessionKindEnum,
  SessionPaperKindEnum,
  SessionStateEnum,
  SessionStepEnum,
  SessionTaskGroupEnum,
  VoteMethodEnum,
} from "./session-enums.type.js";

type Maybe<T> = T | null | undefined;
type CongressType = "STAFF" | "MEMBER";

@InputType({ description: "Which sessions (筛选)." })
export class CongressSessionFilterInput {
  @Field(() => CongressTypeEnum, { nullable: true, description: "Only of this congress." })
  type!: Maybe<CongressType>;
  @Field(() => SessionStateEnum, { nullable: true, description: "Only in this state." })
  state!: Maybe<SessionState>;
  @Field(() => Int, { nullable: true, description: "Only those that open in this year." })
  year!: Maybe<number>;
}
@InputType({ description: "A session to plan (列入计划)." })
export class PlanSessionInput {
  @Field(() => CongressTypeEnum, { description: "Of which congress." }) type!: CongressType;
  @Field(() => SessionKindEnum, { description: "Regular or extraordinary." }) kind!: SessionKind;
  @Field(() => LocalDateScalar, { description: "The day it opens." }) opensOn!: LocalDate;
  @Field(() => String, { nullable: true, description: "Its theme." }) theme!: Maybe<string>;
  @Field(() => SessionCallerEnum, { nullable: true, description: "Who calls it." })
  requestedBy!: Maybe<SessionCaller>;
  @Field(() => Int, { nullable: true, description: "How many ask for it." })
  requesters!: Maybe<number>;
  @Field(() => String, { nullable: true, description: "Its cost, borne by the employer." })
  costNote!: Maybe<string>;
}
@InputType({ description: "Topics for the Party committee (议题报党委)." })
export class SubmitSessionTopicsInput {
  @Field(() => ID, { description: "The session." }) id!: string;
  @Field(() => String, { description: "By which paper (文号)." }) document!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "When; today if absent." })
  submittedOn!: Maybe<LocalDate>;
}
@InputType({ description: "The notice of a session (会议通知)." })
export class SendSessionNoticeInput {
  @Field(() => ID, { description: "The session." }) id!: string;
  @Field(() => String, { nullable: true, description: "Why it goes out late (逾期原因)." })
  lateReason!: Maybe<string>;
}
@InputType({ description: "A step of a session (办理会议)." })
export class TakeSessionStepInput {
  @Field(() => ID, { description: "The session." }) id!: string;
  @Field(() => SessionStepEnum, { description: "The step." }) step!: PlainSessionStep;
  @Field(() => String, { nullable: true, description: "Opinion or reason (意见)." })
  opinion!: Maybe<string>;
}
@InputType({ description: "The end of a session (闭幕)." })
export class CloseSessionInput {
  @Field(() => ID, { description: "The session." }) id!: string;
  @Field(() => String, { nullable: true, description: "What it cost, borne by the employer." })
  costNote!: Maybe<string>;
}
@InputType({ description: "Something to be prepared (筹备事项)." })
export class AddSessionTaskInput {
  @Field(() => ID, { description: "The session." }) sessionId!: string;
  @Field(() => SessionTaskGroupEnum, { description: "Whose it is." }) group!: TaskGroup;
  @Field(() => String, { description: "What is to be done." }) title!: string;
  @Field(() => ID, { nullable: true, description: "Who sees to it." }) ownerId!: Maybe<string>;
  @Field(() => LocalDateScalar, { nullable: true, description: "By when." })
  dueOn!: Maybe<LocalDate>;
}
@InputType({ description: "A task that is done (完成筹备事项)." })
export class FinishSessionTaskInput {
  @Field(() => ID, { description: "The task." }) id!: string;
  @Field(() => String, { nullable: true, description: "A note." }) note!: Maybe<string>;
}
@InputType({ description: "A paper of a session (会议文件)." })
export class AddSessionPaperInput {
  @Field(() => ID, { description: "The session." }) sessionId!: string;
  @Field(() => SessionPaperKindEnum, { description: "Its kind." }) kind!: PaperKind;
  @Field(() => String, { description: "Its title." }) title!: string;
  @Field(() => ID, { description: "The file that was uploaded." }) fileId!: string;
}
@InputType({ description: "An item for the agenda (议题)." })
export class AddAgendaItemInput {
  @Field(() => ID, { description: "The session." }) sessionId!: string;
  @Field(() => String, { description: "Its title." }) title!: string;
  @Field(() => AgendaItemKindEnum, { description: "Its kind." }) kind!: AgendaItemKind;
  @Field(() => VoteMethodEnum, { nullable: true, description: "How it is voted on." })
  method!: Maybe<VoteMethod>;
  @Field(() => Int, { nullable: true, description: "How many are elected." })
  seats!: Maybe<number>;
}
@InputType({ description: "What the congress said of an item (审议意见)." })
export class RecordAgendaOpinionsInput {
  @Field(() => ID, { description: "The item." }) itemId!: string;
  @Field(() => String, { description: "The opinions." }) opinions!: string;
  @Field(() => String, { nullable: true, description: "What the employer answered." })
  answer!: Maybe<string>;
}
@InputType({ description: "One round of voting (表决). A show of hands needs no ballots." })
export class RecordVoteInput {
  @Field(() => ID, { description: "The item." }) itemId!: string;
  @Field(() => Int, { nullable: true, description: "Ballots handed out." }) issued!: Maybe<number>;
  @Field(() => Int, { nullable: true, description: "Ballots collected." })
  collected!: Maybe<number>;
  @Field(() => Int, { nullable: true, description: "Valid ballots." }) valid!: Maybe<number>;
  @Field(() => Int, { nullable: true, description: "Invalid ballots." }) invalid!: Maybe<number>;
  @Field(() => Int, { description: "For." }) yes!: number;
  @Field(() => Int, { description: "Against." }) no!: number;
  @Field(() => Int, { description: "Abstaining." }) abstain!: number;
}
@InputType({ description: "A candidate's votes (候选人得票)." })
export class CandidateVotesInput {
  @Field(() => ID, { description: "The person." }) memberId!: string;
  @Field(() => Int, { description: "For." }) yes!: number;
  @Field(() => Int, { description: "Against." }) no!: number;
  @Field(() => Int, { description: "Abstaining." }) abstain!: number;
}
@InputType({ description: "One round of an election (选举)." })
export class RecordElectionInput {
  @Field(() => ID, { description: "The item." }) itemId!: string;
  @Field(() => Int, { description: "Ballots handed out." }) issued!: number;
  @Field(() => Int, { description: "Ballots collected." }) collected!: number;
  @Field(() => Int, { description: "Valid ballots." }) valid!: number;
  @Field(() => Int, {
    description: "Invalid ballots, those naming more than the seats among them (EL-R7).",
  })
  invalid!: number;
  @Field(() => [CandidateVotesInput], { description: "The candidates." })
  candidates!: CandidateVotesInput[];
}
@InputType({ description: "Who checks in or out (签到、签退)." })
export class CheckInInput {
  @Field(() => ID, { description: "The session." }) sessionId!: string;
  @Field(() => ID, { nullable: true, description: "The delegate; oneself if absent." })
  memberId!: Maybe<string>;
}
@InputType({ description: "A presidium, delegation or special committee to form." })
export class FormCongressBodyInput {
  @Field(() => ID, { description: "The session that elects or confirms it." }) sessionId!: string;
  @Field(() => CongressBodyKindEnum, { description: "What it is." }) kind!: BodyKind;
  @Field(() => String, { description: "Its name." }) name!: string;
  @Field(() => ID, { description: "Secretary-general or head." }) headId!: string;
  @Field(() => [ID], { description: "Who belongs to it." }) memberIds!: string[];
  @Field(() => [ID], { nullable: true, description: "Who of them works at the front line." })
  frontLineIds!: Maybe<string[]>;
}
@InputType({ description: "What the congress resolved (决议)." })
export class AdoptResolutionInput {
  @Field(() => ID, { description: "On which item." }) itemId!: string;
  @Field(() => String, { description: "Its title." }) title!: string;
  @Field(() => String, { description: "Its words." }) text!: string;
  @Field(() => ID, { description: "Who carries it out." }) ownerId!: string;
  @Field(() => LocalDateScalar, { description: "By when." }) dueOn!: LocalDate;
  @Field(() => ID, { nullable: true, description: "The resolution it replaces (SC-R16)." })
  replacesId!: Maybe<string>;
}
@InputType({ description: "A step in following a resolution up (决议落实)." })
export class TakeResolutionStepInput {
  @Field(() => ID, { description: "The resolution." }) id!: string;
  @Field(() => ResolutionStepEnum, { description: "The step." }) step!: ResolutionStep;
  @Field(() => String, { nullable: true, description: "Opinion or report (意见)." })
  opinion!: Maybe<string>;
}
@InputType({ description: "A matter of a joint meeting (事项)." })
export class GatheringMatterInput {
  @Field(() => String, { description: "What it is." }) title!: string;
  @Field(() => AgendaItemKindEnum, { description: "Its kind." }) kind!: AgendaItemKind;
  @Field(() => String, { description: "What came of it." }) result!: string;
}
@InputType({ description: "A joint meeting, inspection or training." })
export class RecordGatheringInput {
  @Field(() => CongressTypeEnum, { description: "Of which congress." }) type!: CongressType;
  @Field(() => GatheringKindEnum, { description: "What it was." }) kind!: GatheringKind;
  @Field(() => String, { description: "Its title." }) title!: string;
  @Field(() => LocalDateScalar, { description: "When." }) heldOn!: LocalDate;
  @Field(() => Int, { description: "How many took part." }) participants!: number;
  @Field(() => String, { nullable: true, description: "What was found." })
  findings!: Maybe<string>;
  @Field(() => [GatheringMatterInput], { nullable: true, description: "Of a joint meeting." })
  matters!: Maybe<GatheringMatterInput[]>;
}
@InputType({ description: "A joint meeting to report to a session." })
export class ReportGatheringInput {
  @Field(() => ID, { description: "The joint meeting." }) id!: string;
  @Field(() => ID, { description: "The session." }) sessionId!: string;
}
