import { connectionType, LocalDateScalar, resultOf, StageStepType } from "@union/subgraph";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { MatterKind, MembershipMatter } from "../matter/index.js";
import { matterKinds } from "./matter-kinds.js";

const same = <K extends string>(keys: readonly K[]): Record<K, K> =>
  Object.fromEntries(keys.map((key) => [key, key])) as Record<K, K>;

const MatterKindEnum = same(Object.keys(matterKinds) as MatterKind[]);
registerEnumType(MatterKindEnum, {
  name: "MembershipMatterKind",
  description:
    "What a matter is about (会籍事项类别): 院区调动, 转出, 转入, 退会, 自动退会, 开除会籍, 退休提示.",
});
const MatterStepEnum = same(
  Object.values(matterKinds).flatMap(({ stages }) => Object.keys(stages.steps)),
);
registerEnumType(MatterStepEnum, {
  name: "MembershipMatterStep",
  description: "A step of a matter (办理步骤); possibleSteps says which are possible now.",
});

@ObjectType("MembershipMatter", {
  description: "Something that is being decided about a membership or a post (会籍事项).",
})
export class MembershipMatterType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => MatterKindEnum, { description: "What it is about." }) kind!: MatterKind;
  @Field(() => String, { description: "Where it stands, as its stages name it." }) state!: string;
  @Field(() => ID, {
    nullable: true,
    description: "The person; null until the receiving union has named him.",
  })
  memberId!: string | null;
  @Field(() => String, { description: "Name and staff number of the person." })
  personName!: string;
  @Field(() => LocalDateScalar, { description: "The day on which it began." }) openedOn!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The day agreed beforehand: of a move, or when to prompt again.",
  })
  plannedOn!: string | null;
  @Field(() => String, { nullable: true, description: "The document behind it (文件)." })
  document!: string | null;
  @Field(() => String, { nullable: true, description: "Who decided to begin it (决定机构)." })
  decidedBy!: string | null;
  @Field(() => String, { nullable: true, description: "The other union (对方工会)." })
  otherName!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What it rests on, such as the months without dues.",
  })
  note!: string | null;
  row!: MembershipMatter;
  static of(row: MembershipMatter): MembershipMatterType {
    const { id, kind, state, memberId, personName, openedOn, plannedOn } = row;
    const { document, decidedBy, otherName, note } = row;
    const told = { id, kind, state, memberId, personName, openedOn, plannedOn };
    return Object.assign(new MembershipMatterType(), told, {
      document,
      decidedBy,
      otherName,
      note,
      row,
    });
  }
}
export const MembershipMatterConnection = connectionType("MembershipMatter", MembershipMatterType);

@ObjectType("ReceivingUnion", { description: "Another union of this installation (接收工会)." })
export class ReceivingUnionType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its name." }) name!: string;
}

@InputType({ description: "Which matters to list (筛选)." })
export class MembershipMatterFilterInput {
  @Field(() => [MatterKindEnum], { nullable: true, description: "Only these kinds." })
  kinds!: MatterKind[] | null;
  @Field(() => ID, { nullable: true, description: "Only this person's." })
  memberId!: string | null;
  @Field(() => Boolean, { nullable: true, description: "Only those that are not settled yet." })
  isOpen!: boolean | null;
}

@InputType({ description: "A move to another campus (提出院区调动)." })
export class OfferMoveInput {
  @Field(() => ID, { description: "The person." }) memberId!: string;
  @Field(() => ID, { description: "The campus that is to receive him." }) toCampusId!: string;
  @Field(() => LocalDateScalar, { description: "The first day in the new place." })
  movesOn!: string;
  @Field(() => String, { description: "The document behind it (文件)." }) document!: string;
  @Field(() => String, { description: "Who decided (决定机构)." }) decidedBy!: string;
  @Field(() => String, { nullable: true, description: "A word to those who receive." })
  opinion!: string | null;
}

@InputType({ description: "A transfer to another union (转出会籍)." })
export class StartTransferInput {
  @Field(() => ID, { description: "The person." }) memberId!: string;
  @Field(() => ID, {
    nullable: true,
    description: "The receiving union, where it is in this installation.",
  })
  toUnionId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The receiving union outside, or the residence's where the new employer has none.",
  })
  toName!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "From which day; today where absent.",
  })
  effectiveOn!: string | null;
  @Field(() => String, { description: "The document behind it (文件)." }) document!: string;
  @Field(() => String, { description: "Who decided (决定机构)." }) decidedBy!: string;
  @Field(() => String, { nullable: true, description: "A word for the history." })
  opinion!: string | null;
}

@InputType({ description: "A step to take on a matter (办理会籍事项)." })
export class TakeMatterStepInput {
  @Field(() => ID, { description: "The matter." }) id!: string;
  @Field(() => MatterStepEnum, { description: "The step." }) step!: string;
  @Field(() => String, { nullable: true, description: "The opinion or reason (意见)." })
  opinion!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "From which day what was decided holds; today where absent.",
  })
  effectiveOn!: string | null;
  @Field(() => String, { nullable: true, description: "The document behind a decision (文件)." })
  document!: string | null;
  @Field(() => String, { nullable: true, description: "Who decided (决定机构)." })
  decidedBy!: string | null;
  @Field(() => ID, { nullable: true, description: "Accepting a move: the department." })
  departmentId!: string | null;
  @Field(() => ID, { nullable: true, description: "Accepting a transfer: who of the staff it is." })
  memberId!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Putting off a prompt: until when.",
  })
  againOn!: string | null;
}

export const MembershipMatterResult = resultOf(
  "MembershipMatterResult",
  MembershipMatterType,
  "The matter as it now stands, or why not.",
);
export { MatterStepEnum, StageStepType };
