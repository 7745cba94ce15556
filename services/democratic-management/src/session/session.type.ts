import { connectionType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type {
  CongressSession,
  PartyState,
  SessionCaller,
  SessionKind,
  SessionSource,
  SessionState,
} from "./session.js";
import { nameOfSession } from "./session.stages.js";
import {
  CongressTypeEnum,
  PartyStateEnum,
  SessionCallerEnum,
  SessionKindEnum,
  SessionSourceEnum,
  SessionStateEnum,
} from "./session-enums.type.js";

@Directive('@key(fields: "id")')
@ObjectType("CongressSession", { description: "A session of a congress (次)." })
export class CongressSessionType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => CongressTypeEnum, { description: "Whose congress (大会类别)." })
  type!: "STAFF" | "MEMBER";
  @Field(() => Int, { description: "Which congress (届)." }) congressNo!: number;
  @Field(() => Int, { description: "Which session of it (次)." }) no!: number;
  @Field(() => String, { description: "What it is called (会议名称)." }) name!: string;
  @Field(() => SessionKindEnum, { description: "Regular or extraordinary." }) kind!: SessionKind;
  @Field(() => String, { nullable: true, description: "Its theme (主题)." }) theme!: string | null;
  @Field(() => LocalDateScalar, { description: "The day it opens (开幕日期)." }) opensOn!: string;
  @Field(() => SessionStateEnum, { description: "How far it is (状态)." }) state!: SessionState;
  @Field(() => SessionSourceEnum, { description: "Where its counts come from (数据来源)." })
  source!: SessionSource;
  @Field(() => SessionCallerEnum, {
    nullable: true,
    description: "Who called it, where it is extraordinary (提议方).",
  })
  requestedBy!: SessionCaller | null;
  @Field(() => Int, { nullable: true, description: "How many asked for it (提议人数)." })
  requesters!: number | null;
  @Field(() => PartyStateEnum, { description: "Where its topics stand with the Party committee." })
  partyState!: PartyState;
  @Field(() => LocalDateScalar, { nullable: true, description: "When they were submitted." })
  partySubmittedOn!: string | null;
  @Field(() => String, { nullable: true, description: "By which paper (报党委文号)." })
  partyDocument!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When the notice went out." })
  noticeSentOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why it went out late (逾期原因)." })
  lateReason!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it closed (闭幕日期)." })
  closedOn!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was published." })
  publishedOn!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was reported upward." })
  reportedOn!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Its cost, which the employer bears, never union funds (会议费用说明, SC-R17).",
  })
  costNote!: string | null;

  static of(row: CongressSession): CongressSessionType {
    return Object.assign(new CongressSessionType(), row, { name: nameOfSession(row) });
  }
}
export const CongressSessionConnection = connectionType("CongressSession", CongressSessionType);
export const CongressSessionResult = resultOf(
  "CongressSessionResult",
  CongressSessionType,
  "The session as it stands now, or why nothing was changed.",
);

@ObjectType("SessionAttendance", {
  description: "Who came, in persons, and whether they are a quorum (到会情况).",
})
export class SessionAttendanceType {
  @Field(() => Int, { description: "All formal delegates (应到)." }) total!: number;
  @Field(() => Int, { description: "Formal delegates who came (实到)." }) present!: number;
  @Field(() => Int, { description: "Formal delegates there now (在场)." }) now!: number;
  @Field(() => Int, { description: "Non-voting delegates who came (列席)." }) nonVoting!: number;
  @Field(() => Int, { description: "Invited guests who came (特邀)." }) invited!: number;
  @Field(() => Int, { description: "Formal delegates that make a quorum (须到)." }) needed!: number;
  @Field(() => Boolean, { description: "Whether those there now are a quorum (SC-R12)." })
  isQuorum!: boolean;
  @Field(() => String, { description: "The working in a sentence." }) working!: string;
}
