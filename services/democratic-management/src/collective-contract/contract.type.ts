import type { LocalDate } from "@union/kernel";
import { connectionType, LocalDateScalar } from "@union/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type {
  ChangeGround,
  CollectiveContract,
  ContractBasis,
  ContractKind,
  ContractPurpose,
  ContractSide,
  ContractState,
  FilingOffice,
} from "./contract.js";
import {
  ChangeGroundEnum,
  ContractBasisEnum,
  ContractKindEnum,
  ContractPurposeEnum,
  ContractSideEnum,
  ContractStateEnum,
  FilingOfficeEnum,
} from "./contract-enums.type.js";

@Directive('@key(fields: "id")')
@ObjectType("CollectiveContract", {
  description: "A collective contract or a special one, from the demand to its end (集体合同).",
})
export class CollectiveContractType {
  @Field(() => ID, { description: "Its id." })
  id!: string;
  @Field(() => String, { description: "What it is called (名称)." })
  title!: string;
  @Field(() => ContractKindEnum, { description: "Which contract (种类)." })
  kind!: ContractKind;
  @Field(() => ContractBasisEnum, { description: "Whether the law demands it (依据)." })
  basis!: ContractBasis;
  @Field(() => ContractSideEnum, { description: "Which side demanded it (提出方)." })
  demandedBy!: ContractSide;
  @Field(() => LocalDateScalar, { description: "The day of the demand (提出日期)." })
  demandedOn!: LocalDate;
  @Field(() => String, { description: "The document of the demand (要求书)." })
  demandDocument!: string;
  @Field(() => ContractPurposeEnum, { description: "What runs through the congress now (事由)." })
  purpose!: ContractPurpose;
  @Field(() => ChangeGroundEnum, { nullable: true, description: "Why it is changed or ended." })
  changeGround!: ChangeGround | null;
  @Field(() => ContractStateEnum, { description: "Where it stands (状态)." })
  state!: ContractState;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day of the answer (答复日期).",
  })
  answeredOn!: LocalDate | null;
  @Field(() => String, { nullable: true, description: "The document of the answer." })
  answerDocument!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When the list of representatives was published (名单公布日期).",
  })
  listPublishedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When negotiation was suspended last (中止日期).",
  })
  suspendedOn!: LocalDate | null;
  @Field(() => Int, { nullable: true, description: "Its term in years (期限)." })
  termYears!: number | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When the contract itself was signed (签订日期); a change stands in rounds.",
  })
  signedOn!: LocalDate | null;
  @Field(() => String, { nullable: true, description: "The document that was signed." })
  signDocument!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The chief who signed for the staff (职工方首席代表).",
  })
  staffSigner!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The chief who signed for the employer (单位方首席代表).",
  })
  employerSigner!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When the employer sealed what was signed (盖章日期).",
  })
  sealedOn!: LocalDate | null;
  @Field(() => FilingOfficeEnum, { nullable: true, description: "Where it was filed (报送机关)." })
  filedWith!: FilingOffice | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was filed (报送日期)." })
  filedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When the text was received (收到日期).",
  })
  receivedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The first day in force of what was filed last, the contract or a change, unless there is an objection.",
  })
  takesEffectOn!: LocalDate | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Its first day in force (生效日期).",
  })
  effectiveOn!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Its last day (期满日期)." })
  expiresOn!: LocalDate | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "From when it is in force no more.",
  })
  endedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When its termination was notified (告知日期).",
  })
  endNotifiedOn!: LocalDate | null;
  @Field(() => String, { nullable: true, description: "Whom that was told (告知对象)." })
  endNotified!: string | null;
  @Field(() => String, { nullable: true, description: "By which paper (告知文件)." })
  endNoticeDocument!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it was published (公布日期).",
  })
  publishedOn!: LocalDate | null;
  @Field(() => String, { nullable: true, description: "How it was published (公布方式)." })
  publishedHow!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When its performance was reported last (报告日期).",
  })
  reportedOn!: LocalDate | null;
  @Field(() => Int, { description: "Its version." })
  version!: number;
  record!: CollectiveContract;

  static of(record: CollectiveContract): CollectiveContractType {
    const { unionId: _, campusId: __, renewsId: ___, ...shown } = record;
    return Object.assign(new CollectiveContractType(), { ...shown, record });
  }
}

export const CollectiveContractConnection = connectionType(
  "CollectiveContract",
  CollectiveContractType,
);
