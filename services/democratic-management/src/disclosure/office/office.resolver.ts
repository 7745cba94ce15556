import type { LocalDate } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import { OfficeReader } from "./office.reader.js";
import { officeRefusals } from "./office.refusals.js";
import {
  DisclosureOfficeResult,
  DisclosureOfficeType,
  DisclosureReviewResult,
  DisclosureReviewType,
} from "./office.type.js";

@Resolver()
export class OfficeResolver {
  @Query(() => DisclosureOfficeType, {
    nullable: true,
    description: "Who answers for disclosure in the reader's union (院务公开机构).",
  })
  async disclosureOffice(@Ctx() context: Context): Promise<DisclosureOfficeType | null> {
    const office = await new OfficeReader(context.sql).find(signedInActor(context).unionId);
    return office && DisclosureOfficeType.of(office);
  }

  @Query(() => [DisclosureReviewType], {
    nullable: true,
    description: "Review meetings on a year (年度评议会).",
  })
  async disclosureReviews(
    @Arg("year", () => Int, { description: "The year that was reviewed." }) year: number,
    @Ctx() context: Context,
  ): Promise<DisclosureReviewType[]> {
    const rows = await new OfficeReader(context.sql).reviews(signedInActor(context).unionId, year);
    return rows.map(DisclosureReviewType.of);
  }

  @Mutation(() => DisclosureOfficeResult, {
    description:
      "Says who answers for disclosure, and what the public page says at its head (设置院务公开机构).",
  })
  async setDisclosureOffice(
    @Arg("input", () => DisclosureOfficeType, { description: "The office." })
    input: DisclosureOfficeType,
    @Ctx() context: Context,
  ): Promise<DisclosureOfficeType | RefusedType> {
    const asked = { ...DisclosureOfficeType.of(input) };
    const done = await context.commands.setDisclosureOffice(signedInActor(context), asked, context);
    if (!done.ok) return refused(officeRefusals, done.error, context.locale);
    return (await this.disclosureOffice(context)) as DisclosureOfficeType;
  }

  @Mutation(() => DisclosureReviewResult, {
    description: "Records a review meeting on a year (登记年度评议会).",
  })
  async recordDisclosureReview(
    @Arg("input", () => DisclosureReviewType, { description: "The meeting." })
    { year, heldOn, responsible, conclusions, document }: DisclosureReviewType,
    @Ctx() context: Context,
  ): Promise<DisclosureReviewType | RefusedType> {
    const review = { year, heldOn: heldOn as LocalDate, responsible, conclusions, document };
    const done = await context.commands.recordDisclosureReview(
      signedInActor(context),
      review,
      context,
    );
    return done.ok
      ? DisclosureReviewType.of(review)
      : refused(officeRefusals, done.error, context.locale);
  }
}
