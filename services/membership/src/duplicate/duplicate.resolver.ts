import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { MemberType } from "../member/index.js";
import { CandidateReader } from "./candidate.reader.js";
import { duplicateRefusals } from "./duplicate.refusals.js";
import {
  DismissDuplicateInput,
  DismissDuplicateResult,
  DuplicateCandidateConnection,
  DuplicateCandidateType,
} from "./duplicate.type.js";

@Resolver(() => DuplicateCandidateType)
export class DuplicateResolver {
  @Query(() => DuplicateCandidateConnection, {
    nullable: true,
    description:
      "Pairs of people within the reader's scope who may be one, and in what they agree (疑似重复人员). Found anew every ten minutes.",
  })
  async duplicateCandidates(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("dismissed", () => Boolean, {
      nullable: true,
      description: "True: those of whom somebody said that they are two people.",
    })
    dismissed: boolean | null,
    @Ctx() context: Context,
  ): Promise<Connection<DuplicateCandidateType>> {
    const scope = requireScope(context, "people.write");
    const reader = new CandidateReader(context.sql, context.today);
    const found = await reader.list(scope, dismissed ?? false, pageOf(page));
    return connectionFrom(found, DuplicateCandidateType.of, () =>
      reader.count(scope, dismissed ?? false),
    );
  }

  @Mutation(() => DismissDuplicateResult, {
    description: "Says that two records are two people, and why (排除疑似重复).",
  })
  async dismissDuplicate(
    @Arg("input", () => DismissDuplicateInput, { description: "The pair and the reason." })
    input: DismissDuplicateInput,
    @Ctx() context: Context,
  ): Promise<DuplicateCandidateType | RefusedType> {
    const done = await context.commands.dismissDuplicate(signedInActor(context), input, context);
    if (!done.ok) return refused(duplicateRefusals, done.error, context.locale);
    const scope = requireScope(context, "people.write");
    const row = await new CandidateReader(context.sql, context.today).find(scope, done.value.id);
    if (row === null) throw new Error("a pair that was just dismissed is not there");
    return DuplicateCandidateType.of(row);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: "The one." })
  one(
    @Root() { row }: DuplicateCandidateType,
    @Ctx() { loaders }: Context,
  ): Promise<MemberType | null> {
    return loaders.member.load(row.oneId);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: "The other." })
  other(
    @Root() { row }: DuplicateCandidateType,
    @Ctx() { loaders }: Context,
  ): Promise<MemberType | null> {
    return loaders.member.load(row.otherId);
  }
}
