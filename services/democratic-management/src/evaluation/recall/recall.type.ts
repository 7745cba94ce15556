import type { LocalDate } from "@union/kernel";
import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { EvaluationDecisionType } from "../campaign/campaign.type.js";
import type { RecallOffice, RecallProcedure, RecallProposer } from "./recall.js";
import type { PlainRecallStep, RecallState } from "./recall.stages.js";

const RecallOfficeEnum = { CHAIR: "CHAIR", VICE_CHAIR: "VICE_CHAIR" } as const;
registerEnumType(RecallOfficeEnum, { name: "RecallOffice", description: "主席, 副主席." });
const RecallProposerEnum = { MEMBERS: "MEMBERS", COMMITTEE: "COMMITTEE" } as const;
registerEnumType(RecallProposerEnum, {
  name: "RecallProposer",
  description: "Who proposes: members who signed 会员联名, the committee 委员会.",
});
const RecallStateEnum = {
  ...{ PROPOSED: "PROPOSED", VERIFIED: "VERIFIED", NOT_VERIFIED: "NOT_VERIFIED" },
  ...{ UPPER_UNION_CONSULTED: "UPPER_UNION_CONSULTED", CONGRESS_VOTE: "CONGRESS_VOTE" },
  ...{ RECALLED: "RECALLED", NOT_RECALLED: "NOT_RECALLED" },
} as const;
registerEnumType(RecallStateEnum, { name: "RecallState", description: "Where a recall stands." });
export const RecallStepEnum = {
  ...{ VERIFY: "verify", REFUTE: "refute", CONSULT: "consult", CONVENE: "convene" },
} as const;
registerEnumType(RecallStepEnum, {
  name: "RecallStep",
  description: "A step on a recall: 核实, 不予认定, 征求上级工会意见, 提交大会.",
});

@ObjectType("RecallProcedure", {
  description: "Whether a chair or vice-chair of the union is to leave office (罢免程序).",
})
export class RecallProcedureType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => RecallOfficeEnum, { description: "The office (职务)." }) office!: RecallOffice;
  @Field(() => RecallProposerEnum, { description: "Who proposed it." }) proposedBy!: RecallProposer;
  @Field(() => String, { description: "Why (理由)." }) reason!: string;
  @Field(() => String, { description: "The petition or resolution (依据)." }) document!: string;
  @Field(() => String, {
    nullable: true,
    description: "The paper of his office (任职依据); null where it was not asked for yet.",
  })
  seatDocument!: string | null;
  @Field(() => LocalDateScalar, { description: "When it was proposed." }) proposedOn!: string;
  @Field(() => Int, { nullable: true, description: "Members who signed (联名人数)." })
  signatures!: number | null;
  @Field(() => Int, { nullable: true, description: "Signatures that stood (核实人数)." })
  verified!: number | null;
  @Field(() => Int, { description: "Members there were that day." }) members!: number;
  @Field(() => [EvaluationDecisionType], {
    description: "What the upper union and others decided.",
  })
  decisions!: EvaluationDecisionType[];
  @Field(() => RecallStateEnum, { description: "Where it stands." }) state!: RecallState;
  record!: RecallProcedure;

  static of(record: RecallProcedure): RecallProcedureType {
    const { id, office, proposedBy, reason, document, proposedOn, signatures, verified } = record;
    const { seatDocument } = record;
    return Object.assign(new RecallProcedureType(), {
      ...{ id, office, proposedBy, reason, document, proposedOn, signatures, verified },
      ...{
        seatDocument,
        members: record.members,
        decisions: record.decisions,
        state: record.state,
        record,
      },
    });
  }
}

@InputType({ description: "A recall to propose (提出罢免)." })
export class ProposeRecallInput {
  @Field(() => ID, { description: "The chair or vice-chair." }) memberId!: string;
  @Field(() => RecallOfficeEnum, { description: "The office." }) office!: RecallOffice;
  @Field(() => RecallProposerEnum, { description: "Who proposes it." }) proposedBy!: RecallProposer;
  @Field(() => String, { description: "Why, up to 500 characters." }) reason!: string;
  @Field(() => String, { description: "The petition or resolution." }) document!: string;
  @Field(() => String, {
    nullable: true,
    description: "The paper by which he holds the office (任职依据); refused without.",
  })
  seatDocument!: string | null | undefined;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it was proposed; today where absent.",
  })
  proposedOn!: LocalDate | null | undefined;
  @Field(() => Int, { nullable: true, description: "Members who signed, where members propose." })
  signatures!: number | null | undefined;
}

@InputType({ description: "A step on a recall (办理罢免程序)." })
export class TakeRecallStepInput {
  @Field(() => ID, { description: "The recall." }) id!: string;
  @Field(() => RecallStepEnum, { description: "The step." }) step!: PlainRecallStep;
  @Field(() => String, { nullable: true, description: "An opinion; the upper union's to consult." })
  opinion!: string | null | undefined;
  @Field(() => Int, { nullable: true, description: "To verify: signatures that stand." })
  verified!: number | null | undefined;
  @Field(() => String, { nullable: true, description: "To consult or convene: the document." })
  document!: string | null | undefined;
  @Field(() => String, { nullable: true, description: "To consult or convene: who decided." })
  decidedBy!: string | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "To consult or convene: the day." })
  decidedOn!: LocalDate | null | undefined;
}

@InputType({ description: "The counts of the congress's vote on a recall (登记表决)." })
export class CountRecallVoteInput {
  @Field(() => ID, { description: "The recall." }) id!: string;
  @Field(() => LocalDateScalar, { description: "The day of the vote." }) votedOn!: LocalDate;
  @Field(() => Int, { description: "Ballots handed out (发出)." }) issued!: number;
  @Field(() => Int, { description: "Ballots that came back (收回)." }) collected!: number;
  @Field(() => Int, { description: "For the recall (赞成)." }) yes!: number;
  @Field(() => Int, { description: "Against it (反对)." }) no!: number;
  @Field(() => Int, { description: "Abstentions (弃权)." }) abstain!: number;
  @Field(() => Int, { description: "Invalid (无效)." }) invalid!: number;
}

const answers = (name: string) =>
  resultOf(name, RecallProcedureType, "The recall as it stands now, or why not.");
export const ProposeRecallResult = answers("ProposeRecallResult");
export const TakeRecallStepResult = answers("TakeRecallStepResult");
export const CountRecallVoteResult = answers("CountRecallVoteResult");
