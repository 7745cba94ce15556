import { scopeWithOwn } from "@union/kernel";
import { type DownloadType, type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { handOut } from "../hand-out.js";
import { CardReader, type CardRow } from "./card.reader.js";
import { cardRefusals } from "./card.refusals.js";
import {
  IssueMemberCardResult,
  MemberCardCheckType,
  MemberCardType,
  PrintMemberCardResult,
} from "./card.type.js";
import { readCheckCode } from "./check-code.js";
import { drawCard } from "./draw-card.js";

/** One's own card, and those of the people whose enrolment one handles. */
const cardOf = ({ sql, today, actor }: Context, memberId: string): Promise<CardRow | null> =>
  new CardReader(sql, today).of(scopeWithOwn(actor, "enrolments.write"), memberId);

@Resolver()
export class CardResolver {
  @Query(() => MemberCardType, {
    nullable: true,
    description: "The card in use of a member, one's own where no member is named (会员卡).",
  })
  async memberCard(
    @Arg("memberId", () => ID, { nullable: true, description: "Whose." }) memberId: string | null,
    @Ctx() context: Context,
  ): Promise<MemberCardType | null> {
    const row = await cardOf(context, memberId ?? signedInActor(context).memberId ?? "");
    return row && MemberCardType.of(row);
  }

  @Query(() => MemberCardCheckType, {
    nullable: true,
    description: "Whether a card is good, by the check code on it; for anybody (会员卡校验).",
  })
  async verifyMemberCard(
    @Arg("code", () => String, { description: "The code as it is printed." }) typed: string,
    @Ctx() { sql, today }: Context,
  ): Promise<MemberCardCheckType> {
    const code = readCheckCode(typed);
    const card = code === null ? null : await new CardReader(sql, today).check(code);
    return MemberCardCheckType.of(card);
  }

  @Mutation(() => IssueMemberCardResult, {
    description: "Issues a card to a member, in place of the one he had (发会员卡、补卡).",
  })
  async issueMemberCard(
    @Arg("memberId", () => ID, { description: "The member." }) memberId: string,
    @Ctx() context: Context,
  ): Promise<MemberCardType | RefusedType> {
    const actor = signedInActor(context);
    const issued = await context.commands.issueMemberCard(actor, { memberId }, context);
    return issued.ok
      ? ((await this.memberCard(memberId, context)) as MemberCardType)
      : refused(cardRefusals, issued.error, context.locale);
  }

  @Mutation(() => PrintMemberCardResult, {
    description: "The card in use as a picture to be printed (打印会员卡).",
  })
  async printMemberCard(
    @Arg("memberId", () => ID, { description: "Whose." }) memberId: string,
    @Ctx() context: Context,
  ): Promise<DownloadType | RefusedType> {
    const card = await cardOf(context, memberId);
    if (!card) return refused(cardRefusals, { kind: "NoCard" }, context.locale);
    return handOut(
      {
        ...{ name: `会员卡-${card.memberNo}.svg`, contentType: "image/svg+xml" },
        content: Buffer.from(drawCard(card)),
        ...{ action: "printMemberCard", subject: card.id },
      },
      context,
    );
  }
}
