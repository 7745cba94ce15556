import { connectionType, DateTimeScalar, LocalDateScalar, resultOf } from "@union/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { AgendaItemKind } from "./agenda/agenda-item.js";
import type { BodyKind } from "./body/body.repository.js";
import type {
  Gathering,
  GatheringKind,
  GatheringMatter,
} from "./gathering/gathering.repository.js";
import type { PaperKind, TaskGroup } from "./preparation/preparation.js";
import type { Resolution } from "./resolution/resolution.repository.js";
import type { ResolutionState } from "./resolution/resolution.stages.js";
import {
  AgendaItemKindEnum,
  AttendanceClassEnum,
  CongressBodyKindEnum,
  GatheringKindEnum,
  ResolutionStateEnum,
  SessionPaperKindEnum,
  SessionTaskGroupEnum,
} from "./session-enums.type.js";
import type { CheckInRow } from "./session-parts.reader.js";

@ObjectType("SessionTask", { description: "Something to be prepared for a session (筹备事项)." })
export class SessionTaskType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => SessionTaskGroupEnum, { description: "Whose it is (筹备小组)." }) group!: TaskGroup;
  @Field(() => String, { description: "What is to be done (事项)." }) title!: string;
  @Field(() => ID, { nullable: true, description: "Who sees to it (责任人)." })
  ownerId!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "By when (期限)." })
  dueOn!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was done (完成日期)." })
  doneOn!: string | null;
  @Field(() => String, { nullable: true, description: "What was noted." }) note!: string | null;
}

@ObjectType("SessionPaper", { description: "A paper of a session (会议文件)." })
export class SessionPaperType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => SessionPaperKindEnum, { description: "Its kind." }) kind!: PaperKind;
  @Field(() => String, { description: "Its title (名称)." }) title!: string;
  @Field(() => LocalDateScalar, { description: "When it was added." }) addedOn!: string;
  fileId!: string;
}

@ObjectType("CongressBody", {
  description: "A presidium or special committee (主席团、专门委员会).",
})
export class CongressBodyType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => CongressBodyKindEnum, { description: "What it is." }) kind!: BodyKind;
  @Field(() => String, { description: "Its name (名称)." }) name!: string;
  @Field(() => ID, { description: "秘书长 of a presidium, 主任 of a committee." }) headId!: string;
  @Field(() => LocalDateScalar, { description: "When it was formed." }) formedOn!: string;
}

@Directive('@key(fields: "id")')
@ObjectType("Resolution", { description: "What the congress resolved (决议)." })
export class ResolutionType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its title." }) title!: string;
  @Field(() => String, { description: "Its words; they never change (SC-R16)." }) text!: string;
  @Field(() => ID, { description: "Who carries it out (责任人)." }) ownerId!: string;
  @Field(() => LocalDateScalar, { description: "By when (落实期限)." }) dueOn!: string;
  @Field(() => LocalDateScalar, { description: "When it was adopted." }) adoptedOn!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was carried out." })
  fulfilledOn!: string | null;
  @Field(() => ID, { nullable: true, description: "The resolution that it replaces." })
  replacesId!: string | null;
  @Field(() => ResolutionStateEnum, { description: "How far it is." }) state!: ResolutionState;
  static of(row: Resolution): ResolutionType {
    return Object.assign(new ResolutionType(), row);
  }
}
export const ResolutionResult = resultOf(
  "ResolutionResult",
  ResolutionType,
  "The resolution as it stands now, or why nothing was changed.",
);

@ObjectType("GatheringMatter", { description: "A matter that a joint meeting handled (事项)." })
export class GatheringMatterType {
  @Field(() => String, { description: "What it was." }) title!: string;
  @Field(() => AgendaItemKindEnum, { description: "Its kind." }) kind!: AgendaItemKind;
  @Field(() => String, { description: "What came of it (结果)." }) result!: string;
  static of(row: GatheringMatter): GatheringMatterType {
    return Object.assign(new GatheringMatterType(), row);
  }
}

@Directive('@key(fields: "id")')
@ObjectType("CongressGathering", {
  description: "What delegates do between sessions (联席会议、代表巡视、代表培训).",
})
export class CongressGatheringType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => GatheringKindEnum, { description: "What it was." }) kind!: GatheringKind;
  @Field(() => String, { description: "Its title." }) title!: string;
  @Field(() => LocalDateScalar, { description: "When." }) heldOn!: string;
  @Field(() => Int, { description: "How many took part (参加人数)." }) participants!: number;
  @Field(() => String, { nullable: true, description: "What was found (情况)." })
  findings!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "The session it was reported to; null while none has heard of it.",
  })
  reportedSessionId!: string | null;
  static of(row: Gathering): CongressGatheringType {
    return Object.assign(new CongressGatheringType(), row);
  }
}
export const CongressGatheringConnection = connectionType(
  "CongressGathering",
  CongressGatheringType,
);
export const CongressGatheringResult = resultOf(
  "CongressGatheringResult",
  CongressGatheringType,
  "The gathering as it stands now, or why nothing was changed.",
);

@ObjectType("SessionCheckIn", { description: "Somebody who checked in at a session (签到)." })
export class SessionCheckInType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => ID, { description: "The delegate." }) memberId!: string;
  @Field(() => AttendanceClassEnum, { description: "As what he came (代表类别)." })
  class!: CheckInRow["class"];
  @Field(() => DateTimeScalar, { description: "When he checked in (签到时间)." }) cameAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When he left (签退时间)." })
  leftAt!: Date | null;
}
export const SessionCheckInConnection = connectionType("SessionCheckIn", SessionCheckInType);
