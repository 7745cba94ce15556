import type { LocalDate } from "@union/kernel";
import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type {
  ChangeGround,
  ContractBasis,
  ContractKind,
  ContractSide,
  ContractState,
  FilingOffice,
} from "./contract.js";
import { CollectiveContractType } from "./contract.type.js";
import {
  ChangeGroundEnum,
  ContractBasisEnum,
  ContractKindEnum,
  ContractSideEnum,
  ContractStateEnum,
  FilingOfficeEnum,
  PlainContractStepEnum,
} from "./contract-enums.type.js";
import type { PlainContractStep } from "./take-contract-step.js";

export const CollectiveContractResult = resultOf(
  "CollectiveContractResult",
  CollectiveContractType,
  "The contract as it stands now, or why not.",
);

@InputType({ description: "Which contracts (筛选)." })
export class CollectiveContractFilterInput {
  @Field(() => ContractKindEnum, { nullable: true, description: "Only of this kind." })
  kind!: ContractKind | null | undefined;
  @Field(() => ContractStateEnum, { nullable: true, description: "Only in this state." })
  state!: ContractState | null | undefined;
  @Field(() => ID, { nullable: true, description: "Only of this campus." })
  campusId!: string | null | undefined;
}

@InputType({ description: "A demand for consultation in writing (提出协商要求)." })
export class DemandCollectiveContractInput {
  @Field(() => ID, {
    nullable: true,
    description: "For whose staff; the whole union where absent.",
  })
  campusId!: string | null | undefined;
  @Field(() => String, { description: "What the contract is called." })
  title!: string;
  @Field(() => ContractKindEnum, { description: "Which contract." })
  kind!: ContractKind;
  @Field(() => ContractBasisEnum, { description: "Whether the law demands it." })
  basis!: ContractBasis;
  @Field(() => ContractSideEnum, { description: "Which side demands it." })
  demandedBy!: ContractSide;
  @Field(() => LocalDateScalar, { description: "The day of the demand." })
  demandedOn!: LocalDate;
  @Field(() => String, { description: "Its document." })
  document!: string;
  @Field(() => ID, { nullable: true, description: "The contract that it is to follow." })
  renewsId!: string | null | undefined;
}

@InputType({ description: "The answer to a demand (答复)." })
export class AnswerContractDemandInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => Boolean, { description: "Whether the other side agrees to consult." })
  agrees!: boolean;
  @Field(() => String, { nullable: true, description: "Why, where it refuses." })
  reason!: string | null | undefined;
  @Field(() => LocalDateScalar, { description: "The day of the answer." })
  answeredOn!: LocalDate;
  @Field(() => String, { description: "Its document." })
  document!: string;
}

@InputType({ description: "Negotiation begins (开始协商)." })
export class OpenContractNegotiationInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "When the list of representatives was published." })
  listPublishedOn!: LocalDate;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the draft begins with the chapters of its kind; true where absent.",
  })
  fromTemplate!: boolean | null | undefined;
}

@InputType({ description: "Negotiation is suspended (中止协商)." })
export class SuspendContractNegotiationInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "From when." })
  suspendedOn!: LocalDate;
  @Field(() => LocalDateScalar, { description: "By when it goes on." })
  nextOn!: LocalDate;
  @Field(() => String, { description: "Why." })
  reason!: string;
}

@InputType({ description: "A step with nothing but an opinion." })
export class TakeContractStepInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => PlainContractStepEnum, { description: "The step." })
  step!: PlainContractStep;
  @Field(() => String, { nullable: true, description: "Opinion or reason (意见)." })
  opinion!: string | null | undefined;
}

@InputType({ description: "The chiefs sign (签订)." })
export class SignCollectiveContractInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "When." })
  signedOn!: LocalDate;
  @Field(() => String, { description: "The document." })
  document!: string;
  @Field(() => Int, { description: "For how many years." })
  termYears!: number;
}

@InputType({ description: "The text is filed (报送)." })
export class FileCollectiveContractInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => FilingOfficeEnum, { description: "Where." })
  filedWith!: FilingOffice;
  @Field(() => LocalDateScalar, { description: "When it was sent." })
  filedOn!: LocalDate;
  @Field(() => LocalDateScalar, { description: "When it was received." })
  receivedOn!: LocalDate;
}

@InputType({ description: "An objection within the silent days (提出异议)." })
export class ObjectToCollectiveContractInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "When." })
  objectedOn!: LocalDate;
  @Field(() => String, { description: "Why." })
  reason!: string;
}

@InputType({ description: "Publication to all staff (公布)." })
export class PublishCollectiveContractInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "When." })
  publishedOn!: LocalDate;
  @Field(() => String, { description: "How (公布方式)." })
  how!: string;
}

@InputType({ description: "A report on performance to the congress (履行报告)." })
export class ReportCollectiveContractInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "When." })
  reportedOn!: LocalDate;
  @Field(() => String, { description: "What was reported." })
  summary!: string;
}

@InputType({ description: "A change or the end of a contract in force (变更、解除)." })
export class ChangeCollectiveContractInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => Boolean, { description: "True ends it; false changes its clauses." })
  ends!: boolean;
  @Field(() => ChangeGroundEnum, { description: "On which ground." })
  ground!: ChangeGround;
  @Field(() => String, { description: "Why, in words." })
  reason!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it was proposed; today where absent.",
  })
  proposedOn!: LocalDate | null | undefined;
}
