import type { LocalDate } from "@union/kernel";
import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { wordsOf } from "../../words-of.js";
import type { ContractExtension } from "./contract-extension.js";
import type { OfficerTransferRow } from "./officer-transfer.reader.js";
import {
  type TransferState,
  type TransferStep,
  transferStages,
  transferSteps,
} from "./transfer.stages.js";

const states = Object.keys(transferStages.states) as TransferState[];
const TransferStateEnum = wordsOf(states);
registerEnumType(TransferStateEnum, {
  name: "OfficerTransferState",
  description: "Where the transfer of a chair or vice-chair stands (调动状态).",
});
export const TransferStepEnum = wordsOf(transferSteps);
registerEnumType(TransferStepEnum, {
  name: "OfficerTransferStep",
  description: "A step of such a transfer (调动办理).",
});
const ExtensionBasisEnum = wordsOf(["BY_SERVICE", "TO_TERM_END"]);
registerEnumType(ExtensionBasisEnum, {
  name: "ContractExtensionBasis",
  description:
    "How a labour contract is extended (劳动合同延长方式): by service in office, or to the end of the term.",
});

@ObjectType("ContractExtension", {
  description: "By how much the law extends an officer's labour contract (劳动合同自动延长).",
})
export class ContractExtensionType {
  @Field(() => ExtensionBasisEnum, { description: "By service, or to the end of the term." })
  basis!: ContractExtension["basis"];
  @Field(() => Int, {
    nullable: true,
    description: "Days in office so far, for full-time officers.",
  })
  days!: number | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day it lasts to, for part-time officers.",
  })
  until!: LocalDate | null;
}

@ObjectType("PaidUnionDay", {
  description: "A paid working day that a part-time officer used for the union (占用工作日).",
})
export class PaidUnionDayType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => LocalDateScalar, { description: "The day." }) on!: string;
  @Field(() => String, { description: "What it was for (事由)." }) purpose!: string;
  @Field(() => String, { nullable: true, description: "Why it is more than the month gives." })
  overReason!: string | null;
}

@ObjectType("OfficerTransfer", {
  description:
    "The consent to a transfer of a chair or vice-chair during the term (主席、副主席调动).",
})
export class OfficerTransferType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => ID, { description: "The seat it concerns." }) seatId!: string;
  @Field(() => LocalDateScalar, { description: "When it was asked for." }) askedOn!: string;
  @Field(() => String, { description: "Why (理由)." }) reason!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The last day of the upper union's answer, where its silence is consent.",
  })
  upperDueOn!: string | null;
  @Field(() => TransferStateEnum, { description: "Where it stands." }) state!: TransferState;
  memberId!: string;
  campusId!: string | null;
  committeeId!: string;
  static of(row: OfficerTransferRow): OfficerTransferType {
    return Object.assign(new OfficerTransferType(), row);
  }
}

@InputType({ description: "A transfer of a chair or vice-chair to ask for (提出调动)." })
export class RequestOfficerTransferInput {
  @Field(() => ID, { description: "The seat." }) seatId!: string;
  @Field(() => String, { description: "Why, 1 to 200 characters." }) reason!: string;
}
@InputType({ description: "A step of such a transfer (调动办理)." })
export class TakeOfficerTransferStepInput {
  @Field(() => ID, { description: "The transfer." }) id!: string;
  @Field(() => TransferStepEnum, { description: "The step." }) step!: TransferStep;
  @Field(() => String, { nullable: true, description: "The opinion; with the document." })
  opinion!: string | null | undefined;
}
@InputType({ description: "A working day used for the union (登记占用工作日)." })
export class RecordPaidUnionDayInput {
  @Field(() => ID, { description: "The officer's seat." }) seatId!: string;
  @Field(() => LocalDateScalar, { description: "The working day." }) on!: string;
  @Field(() => String, { description: "What it was for." }) purpose!: string;
  @Field(() => String, { nullable: true, description: "Why it is more than the month gives." })
  overReason!: string | null | undefined;
}

export const OfficerTransferResult = resultOf(
  "OfficerTransferResult",
  OfficerTransferType,
  "The transfer as it now stands, or why not.",
);
