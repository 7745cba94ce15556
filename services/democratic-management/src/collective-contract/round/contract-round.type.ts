import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { ChangeGround, ContractPurpose, FilingOffice } from "../contract.js";
import { ChangeGroundEnum, ContractPurposeEnum, FilingOfficeEnum } from "../contract-enums.type.js";
import { type RoundOutcome, roundOutcomes } from "./contract-round.js";

const RoundOutcomeEnum = Object.fromEntries(roundOutcomes.map((outcome) => [outcome, outcome]));
registerEnumType(RoundOutcomeEnum, {
  name: "ContractRoundOutcome",
  description:
    "What became of a change: under way 办理中, in force 已生效, given up 已放弃, objected to 被提出异议, overtaken by the end of the contract 已失效.",
});
const day = (description: string) => Field(() => LocalDateScalar, { nullable: true, description });
const words = (description: string) => Field(() => String, { nullable: true, description });

@ObjectType("ContractRound", {
  description:
    "A change or the end of a contract with its own days and papers (变更、解除), or a conclusion that was objected to.",
})
export class ContractRoundType {
  @Field(() => Int, { description: "Its number in the contract." })
  no!: number;
  @Field(() => ContractPurposeEnum, { description: "What it was about (事由)." })
  purpose!: ContractPurpose;
  @Field(() => ChangeGroundEnum, { nullable: true, description: "On which ground." })
  changeGround!: ChangeGround | null;
  @Field(() => LocalDateScalar, { description: "When it was proposed (提出日期)." })
  proposedOn!: LocalDate;
  @day("When it was signed (签订日期).") signedOn!: LocalDate | null;
  @words("The document that was signed.") signDocument!: string | null;
  @words("The chief who signed for the staff.") staffSigner!: string | null;
  @words("The chief who signed for the employer.") employerSigner!: string | null;
  @day("When the employer sealed it (盖章日期).") sealedOn!: LocalDate | null;
  @Field(() => FilingOfficeEnum, { nullable: true, description: "Where it was filed (报送机关)." })
  filedWith!: FilingOffice | null;
  @day("When it was filed (报送日期).") filedOn!: LocalDate | null;
  @day("When the text was received (收到日期).") receivedOn!: LocalDate | null;
  @day("Its first day in force, unless there is an objection (生效日期).")
  takesEffectOn!: LocalDate | null;
  @day("When it was published (公布日期).") publishedOn!: LocalDate | null;
  @words("How it was published (公布方式).") publishedHow!: string | null;
  @day("When the office objected (异议日期).") objectedOn!: LocalDate | null;
  @Field(() => RoundOutcomeEnum, { description: "What became of it." })
  outcome!: RoundOutcome;
}
