import { connectionType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import {
  type Consultation,
  type ConsultationState,
  type Disposition,
  dispositions,
  type Opinion,
} from "./consultation.js";
import { consultationStages } from "./consultation.stages.js";

export const ConsultationStateEnum = Object.fromEntries(
  Object.keys(consultationStages.states).map((state) => [state, state]),
) as { [State in ConsultationState]: State };
registerEnumType(ConsultationStateEnum, {
  name: "ConsultationState",
  description: "How far a consultation has come: 征求意见中, 已办结, 已撤销.",
});
export const DispositionEnum = Object.fromEntries(dispositions.map((one) => [one, one])) as {
  [One in Disposition]: One;
};
registerEnumType(DispositionEnum, {
  name: "OpinionDisposition",
  description: "What became of an opinion: 采纳, 部分采纳, 不采纳, 解释说明.",
});

@ObjectType("ConsultationOpinion", {
  description: "An opinion on a major decision (征求到的意见).",
})
export class ConsultationOpinionType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => Int, { description: "Its place among the others, from 1 (序号)." })
  position!: number;
  @Field(() => String, {
    description: "Where it came from, such as a department or a delegation (来源).",
  })
  source!: string;
  @Field(() => String, { description: "Its words (内容)." }) content!: string;
  @Field(() => DispositionEnum, {
    nullable: true,
    description: "What became of it (采纳情况); null while it waits.",
  })
  disposition!: Disposition | null;
  @Field(() => String, { nullable: true, description: "The answer (答复)." })
  answer!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was answered." })
  answeredOn!: string | null;
  static of(row: Opinion): ConsultationOpinionType {
    return Object.assign(new ConsultationOpinionType(), row);
  }
}

@Directive('@key(fields: "id")')
@ObjectType("Consultation", {
  description: "A major decision on which the staff were heard (重大事项征求意见, DEM-16).",
})
export class ConsultationType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => LocalDateScalar, { description: "The day of the meeting (日期)." }) heldOn!: string;
  @Field(() => String, { description: "What is to be decided (事项)." }) matter!: string;
  @Field(() => String, { description: "The meeting that put it to the staff (会议)." })
  meeting!: string;
  @Field(() => ConsultationStateEnum, { description: "How far it has come." })
  state!: ConsultationState;
  @Field(() => String, { nullable: true, description: "What came of it (结果)." })
  outcome!: string | null;
  @Field(() => String, { nullable: true, description: "The document of the decision (文件)." })
  document!: string | null;
  @Field(() => String, { nullable: true, description: "The body that decided (决定机构)." })
  decidedBy!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was closed or cancelled." })
  closedOn!: string | null;
  record!: Consultation;
  static of(row: Consultation): ConsultationType {
    return Object.assign(new ConsultationType(), row, { record: row });
  }
}
export const ConsultationConnection = connectionType("Consultation", ConsultationType);
export const ConsultationResult = resultOf(
  "ConsultationResult",
  ConsultationType,
  "The consultation as it now stands, or why not.",
);

@InputType({ description: "A consultation to be opened (发起征求意见)." })
export class OpenConsultationInput {
  @Field(() => ID, { nullable: true, description: "Its campus; the whole union where absent." })
  campusId!: string | null | undefined;
  @Field(() => LocalDateScalar, { description: "The day of the meeting, not in the future." })
  heldOn!: string;
  @Field(() => String, { description: "What is to be decided, up to 180 characters." })
  matter!: string;
  @Field(() => String, { description: "The meeting, up to 200 characters." }) meeting!: string;
}

@InputType({ description: "An opinion that came in (登记意见)." })
export class RecordOpinionInput {
  @Field(() => ID, { description: "The consultation." }) consultationId!: string;
  @Field(() => String, {
    description: "A department, a delegation, a meeting; no person's name. Up to 100 characters.",
  })
  source!: string;
  @Field(() => String, { description: "Its words, up to 2,000 characters." }) content!: string;
}

@InputType({ description: "What became of an opinion (答复意见)." })
export class AnswerOpinionInput {
  @Field(() => ID, { description: "The opinion." }) id!: string;
  @Field(() => DispositionEnum, { description: "What became of it." }) disposition!: Disposition;
  @Field(() => String, { description: "The answer with its reason, up to 2,000 characters." })
  answer!: string;
}

@InputType({ description: "The end of a consultation (办结征求意见)." })
export class CloseConsultationInput {
  @Field(() => ID, { description: "The consultation." }) id!: string;
  @Field(() => String, { description: "What came of it, up to 2,000 characters." })
  outcome!: string;
  @Field(() => String, { description: "The document of the decision, up to 200 characters." })
  document!: string;
  @Field(() => String, { description: "The body that decided, up to 100 characters." })
  decidedBy!: string;
}
