import { FenScalar, LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { WorkReportKind } from "./cadre.repository.js";
import { MeritKindEnum, MeritStepEnum, WorkReportKindEnum } from "./cadre.type.js";
import type { MeritKind } from "./cadre-merit.js";
import type { MeritStep } from "./cadre-merit.stages.js";

@InputType({ description: "A training of union cadres that was held (登记培训)." })
export class RecordCadreTrainingInput {
  @Field(() => String, { description: "What it was about, 1 to 100 characters." }) title!: string;
  @Field(() => String, { description: "Who held it, 1 to 100 characters." }) organiser!: string;
  @Field(() => LocalDateScalar, { description: "First day, not in the future." }) heldOn!: string;
  @Field(() => Int, { description: "How many days it took." }) days!: number;
  @Field(() => [ID], { description: "Who took part." }) memberIds!: string[];
}

@InputType({ description: "A cadre's report on a year (登记述职)." })
export class RecordWorkReportInput {
  @Field(() => ID, { description: "The cadre." }) memberId!: string;
  @Field(() => WorkReportKindEnum, { description: "On work or integrity." }) kind!: WorkReportKind;
  @Field(() => Int, { description: "The year it is about." }) year!: number;
  @Field(() => LocalDateScalar, { description: "When it was given." }) reportedOn!: string;
  @Field(() => String, { description: "Before whom, 1 to 100 characters." }) forum!: string;
  @Field(() => String, { description: "What it says, 1 to 2000 characters." }) summary!: string;
}

@InputType({ description: "A reward, commendation, criticism or order to correct (提出奖惩)." })
export class ProposeCadreMeritInput {
  @Field(() => ID, { description: "The cadre." }) memberId!: string;
  @Field(() => MeritKindEnum, { description: "Kind." }) kind!: MeritKind;
  @Field(() => Int, { description: "The year it is about." }) year!: number;
  @Field(() => String, { description: "Title, 1 to 100 characters." }) title!: string;
  @Field(() => String, { description: "Why, 1 to 500 characters." }) reason!: string;
  @Field(() => FenScalar, { nullable: true, description: "Money of a reward, in fen." })
  amountFen!: number | null | undefined;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Last day of an ordered correction.",
  })
  correctBy!: string | null | undefined;
}

@InputType({ description: "A step of such a matter (奖惩办理)." })
export class TakeCadreMeritStepInput {
  @Field(() => ID, { description: "The matter." }) id!: string;
  @Field(() => MeritStepEnum, { description: "The step." }) step!: MeritStep;
  @Field(() => String, { nullable: true, description: "The opinion, decision or report." })
  opinion!: string | null | undefined;
}
