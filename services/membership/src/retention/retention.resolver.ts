import type { LocalDate, Refusal, Result } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { MemberType } from "../member/index.js";
import { retentionRefusals } from "./retention.refusals.js";
import {
  MembershipDecisionInput,
  MembershipDecisionResult,
  MembershipRightsType,
  RetainMembershipInput,
  ReverseMembershipFactInput,
  WomenTrackEnum,
} from "./retention.type.js";
import { rightsOf } from "./rights-of.js";

type Answer = Promise<MemberType | RefusedType>;

async function answer(context: Context, done: Result<{ id: string }, Refusal>): Answer {
  if (!done.ok) return refused(retentionRefusals, done.error, context.locale);
  return (await context.loaders.member.load(done.value.id)) as MemberType;
}
const dated = <T extends { effectiveOn: string | null; backdatedBecause: string | null }>(
  input: T,
) => ({
  ...input,
  backdatedBecause: input.backdatedBecause ?? null,
  effectiveOn: (input.effectiveOn ?? null) as LocalDate | null,
});

@Resolver(() => MemberType)
export class RetentionResolver {
  @Mutation(() => MembershipDecisionResult, { description: "Keeps a membership (保留会籍)." })
  async retainMembership(
    @Arg("input", () => RetainMembershipInput, { description: "The decision." })
    input: RetainMembershipInput,
    @Ctx() context: Context,
  ): Answer {
    const { commands } = context;
    return answer(
      context,
      await commands.retainMembership(signedInActor(context), dated(input), context),
    );
  }

  @Mutation(() => MembershipDecisionResult, {
    description: "Restores a kept membership (恢复会籍).",
  })
  async restoreMembership(
    @Arg("input", () => MembershipDecisionInput, { description: "The decision." })
    input: MembershipDecisionInput,
    @Ctx() context: Context,
  ): Answer {
    const { commands } = context;
    return answer(
      context,
      await commands.restoreMembership(signedInActor(context), dated(input), context),
    );
  }

  @Mutation(() => MembershipDecisionResult, { description: "Records a death (会员去世)." })
  async recordDeath(
    @Arg("input", () => MembershipDecisionInput, { description: "The certificate." })
    input: MembershipDecisionInput,
    @Ctx() context: Context,
  ): Answer {
    const { commands } = context;
    return answer(
      context,
      await commands.recordDeath(signedInActor(context), dated(input), context),
    );
  }

  @Mutation(() => MembershipDecisionResult, {
    description: "Takes back the latest fact, which was recorded wrongly (更正会籍登记).",
  })
  async reverseMembershipFact(
    @Arg("input", () => ReverseMembershipFactInput, { description: "Which, and why." })
    input: ReverseMembershipFactInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, effectiveOn: input.effectiveOn as LocalDate };
    const { commands } = context;
    return answer(
      context,
      await commands.reverseMembershipFact(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => MembershipDecisionResult, {
    description:
      "Sets by which age a woman retires; null derives it from the post (设定退休年龄档).",
  })
  async setRetirementTrack(
    @Arg("memberId", () => ID, { description: "The person." }) memberId: string,
    @Arg("track", () => WomenTrackEnum, { nullable: true, description: "55 or 50." })
    track: "WOMEN_55" | "WOMEN_50" | null,
    @Ctx() context: Context,
  ): Answer {
    const asked = { memberId, track: track ?? null };
    const { commands } = context;
    return answer(
      context,
      await commands.setRetirementTrack(signedInActor(context), asked, context),
    );
  }

  @FieldResolver(() => MembershipRightsType, {
    description: "What the membership gives and asks on the day asked for (会员权利义务).",
  })
  rights(@Root() { status }: MemberType): MembershipRightsType {
    return Object.assign(new MembershipRightsType(), rightsOf(status));
  }
}
