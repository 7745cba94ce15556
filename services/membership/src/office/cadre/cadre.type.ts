import { CountScalar, connectionType, FenScalar, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { wordsOf } from "../../words-of.js";
import type { CadreMeritRow, CadreTrainingRow, WorkReportRow } from "./cadre.reader.js";
import { type WorkReportKind, workReportKinds } from "./cadre.repository.js";
import { type MeritKind, meritKinds } from "./cadre-merit.js";
import { type MeritState, meritStages, meritSteps } from "./cadre-merit.stages.js";

export const WorkReportKindEnum = wordsOf(workReportKinds);
registerEnumType(WorkReportKindEnum, {
  name: "WorkReportKind",
  description: "What a cadre reports on (述职类别): work 述职, integrity 述廉.",
});
export const MeritKindEnum = wordsOf(meritKinds);
registerEnumType(MeritKindEnum, {
  name: "CadreMeritKind",
  description:
    "Reward 奖励, commendation 表扬, notice of criticism 通报批评, order to correct 责令改正.",
});
const states = Object.keys(meritStages.states) as MeritState[];
const MeritStateEnum = wordsOf(states);
registerEnumType(MeritStateEnum, {
  name: "CadreMeritState",
  description: "Where such a matter stands (奖惩状态).",
});
export const MeritStepEnum = wordsOf(meritSteps);
registerEnumType(MeritStepEnum, {
  name: "CadreMeritStep",
  description: "A step of such a matter (奖惩办理).",
});

@ObjectType("CadreTraining", { description: "A training of union cadres (工会干部培训)." })
export class CadreTrainingType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "What it was about (培训内容)." }) title!: string;
  @Field(() => String, { description: "Who held it (举办单位)." }) organiser!: string;
  @Field(() => LocalDateScalar, { description: "First day (日期)." }) heldOn!: string;
  @Field(() => Int, { description: "How many days it took (天数)." }) days!: number;
  @Field(() => CountScalar, { description: "How many took part, in person-times (人次)." })
  personTimes!: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it was taken back; null while it counts (撤回日期).",
  })
  takenBackOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was taken back (撤回理由)." })
  takenBackBecause!: string | null;
  static of(row: CadreTrainingRow): CadreTrainingType {
    return Object.assign(new CadreTrainingType(), row, { personTimes: Number(row.personTimes) });
  }
}

@ObjectType("WorkReport", { description: "A cadre's report on a year (述职、述廉)." })
export class WorkReportType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => WorkReportKindEnum, { description: "On what." }) kind!: WorkReportKind;
  @Field(() => Int, { description: "The year it is about (年度)." }) year!: number;
  @Field(() => LocalDateScalar, { description: "When it was given (日期)." }) reportedOn!: string;
  @Field(() => String, { description: "Before whom (述职会议)." }) forum!: string;
  @Field(() => String, { description: "What it says (内容摘要)." }) summary!: string;
  memberId!: string;
  static of(row: WorkReportRow): WorkReportType {
    return Object.assign(new WorkReportType(), row);
  }
}

@ObjectType("CadreMerit", {
  description:
    "A reward, commendation, criticism or order to correct of a union cadre (工会干部奖惩).",
})
export class CadreMeritType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => MeritKindEnum, { description: "Kind (类别)." }) kind!: MeritKind;
  @Field(() => Int, { description: "The year it is about (年度)." }) year!: number;
  @Field(() => String, { description: "Title (名称)." }) title!: string;
  @Field(() => String, { description: "Why (理由)." }) reason!: string;
  @Field(() => FenScalar, { nullable: true, description: "Money of a reward, in fen (奖金)." })
  amountFen!: number | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "To be corrected by (改正期限)." })
  correctBy!: string | null;
  @Field(() => LocalDateScalar, { description: "When it was proposed." }) proposedOn!: string;
  @Field(() => MeritStateEnum, { description: "Where it stands." }) state!: MeritState;
  memberId!: string;
  campusId!: string;
  departmentId!: string;
  static of(row: CadreMeritRow): CadreMeritType {
    const amountFen = row.amountFen === null ? null : Number(row.amountFen);
    return Object.assign(new CadreMeritType(), row, { amountFen });
  }
}

export const CadreTrainingConnection = connectionType("CadreTraining", CadreTrainingType);
export const WorkReportConnection = connectionType("WorkReport", WorkReportType);
export const CadreMeritConnection = connectionType("CadreMerit", CadreMeritType);
export const CadreTrainingResult = resultOf(
  "CadreTrainingResult",
  CadreTrainingType,
  "The training, or why not.",
);
export const WorkReportResult = resultOf(
  "WorkReportResult",
  WorkReportType,
  "The report, or why not.",
);
export const CadreMeritResult = resultOf(
  "CadreMeritResult",
  CadreMeritType,
  "The matter as it now stands, or why not.",
);
