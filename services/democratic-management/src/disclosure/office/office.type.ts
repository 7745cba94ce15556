import { LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import type { Office } from "./office.js";
import type { Review } from "./office.repository.js";

@ObjectType("DisclosureOffice", {
  description: "Who answers for disclosure, and the head of the public page (院务公开机构).",
})
@InputType("DisclosureOfficeInput", {
  description: "Who answers for disclosure, and the head of the public page (院务公开机构).",
})
export class DisclosureOfficeType {
  @Field(() => String, {
    description:
      "The union's word in the address of its public page, e.g. /public/demo (网址标识).",
  })
  slug!: string;
  @Field(() => String, { description: "The hospital's name, as the page shows it." }) name!: string;
  @Field(() => String, { description: "The same in English." }) nameEn!: string;
  @Field(() => String, {
    description: "The post of the head of the unit, who answers for it (责任人).",
  })
  responsible!: string;
  @Field(() => String, { description: "The body that does the daily work (工作机构)." })
  workingBody!: string;
  @Field(() => String, { description: "Ways to ask and complain (咨询投诉方式)." })
  complaints!: string;
  @Field(() => String, { description: "The same in English." }) complaintsEn!: string;

  static of({
    slug,
    name,
    nameEn,
    responsible,
    workingBody,
    complaints,
    complaintsEn,
  }: Office): DisclosureOfficeType {
    const shown = { slug, name, nameEn, responsible, workingBody, complaints, complaintsEn };
    return Object.assign(new DisclosureOfficeType(), shown);
  }
}
export const DisclosureOfficeResult = resultOf(
  "DisclosureOfficeResult",
  DisclosureOfficeType,
  "The office as it now stands, or why not.",
);

@ObjectType("DisclosureReview", {
  description:
    "A meeting of the person responsible and the union on the whole year (DI-R10, 年度评议会).",
})
@InputType("DisclosureReviewInput", {
  description:
    "A meeting of the person responsible and the union on the whole year (DI-R10, 年度评议会).",
})
export class DisclosureReviewType {
  @Field(() => Int, { description: "The year that was reviewed (年度)." }) year!: number;
  @Field(() => LocalDateScalar, { description: "When it was held." }) heldOn!: string;
  @Field(() => String, {
    description: "The post of the person responsible who took part (责任人).",
  })
  responsible!: string;
  @Field(() => String, { description: "What it found (评议结论)." }) conclusions!: string;
  @Field(() => String, { description: "The document that records it (记录文件)." })
  document!: string;
  static of(row: Review): DisclosureReviewType {
    return Object.assign(new DisclosureReviewType(), row);
  }
}
export const DisclosureReviewResult = resultOf(
  "DisclosureReviewResult",
  DisclosureReviewType,
  "The meeting as recorded, or why not.",
);
