import { fen, type LocalDate } from "@union/kernel";
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
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { CampusType, MemberType } from "../known/index.js";
import { visitRefusals } from "./visit.refusals.js";
import {
  RecordVisitInput,
  RecordVisitResult,
  VisitConnection,
  VisitFilterInput,
  VisitType,
} from "./visit.type.js";

@Resolver(() => VisitType)
export class VisitResolver {
  @Query(() => VisitType, {
    nullable: true,
    description: "A visit by id, within the reader's scope (走访慰问).",
  })
  visit(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<VisitType | null> {
    return loaders.visit.load(id);
  }

  @Query(() => VisitConnection, {
    nullable: true,
    description: "Visits within the reader's scope, newest first (走访慰问).",
  })
  async visits(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => VisitFilterInput, { nullable: true, description: "Which visits." })
    filter: VisitFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<VisitType>> {
    const scope = requireScope(context, "visits.read");
    const wanted = {
      ...filter,
      from: filter?.from as LocalDate | null,
      to: filter?.to as LocalDate | null,
    };
    const found = await context.readers.visits.list(scope, wanted, pageOf(page));
    return connectionFrom(found, VisitType.of, () => context.readers.visits.count(scope, wanted));
  }

  @Mutation(() => RecordVisitResult, { description: "Records a finished visit (登记走访)." })
  async recordVisit(
    @Arg("input", () => RecordVisitInput, { description: "The visit." }) input: RecordVisitInput,
    @Ctx() context: Context,
  ): Promise<VisitType | RefusedType> {
    const recorded = await context.commands.recordVisit(
      signedInActor(context),
      factsOf(input),
      context,
    );
    if (!recorded.ok) return refused(visitRefusals, recorded.error, context.locale);
    return (await context.loaders.visit.load(recorded.value.id)) as VisitType;
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description:
      "The person visited (被走访人); null where the reader may not see the person, who may work on another campus by now.",
  })
  member(@Root() { memberId }: VisitType): MemberType {
    return MemberType.of(memberId);
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "The campus the visit counts for (院区); null while membership cannot name it.",
  })
  campus(@Root() { campusId }: VisitType): CampusType {
    return CampusType.of(campusId);
  }
}

const factsOf = (input: RecordVisitInput) => ({
  no: input.no.trim(),
  memberId: input.memberId,
  visitedOn: input.visitedOn as LocalDate,
  trigger: input.trigger,
  occurredOn: (input.occurredOn as LocalDate | null | undefined) ?? null,
  cashFen: fen(input.cashFen ?? 0),
  goods: input.goods?.trim() || null,
  goodsValueFen: fen(input.goodsValueFen ?? 0),
  payer: input.payer,
  visitor: input.visitor?.trim() || null,
});
