import { type Actor, type LocalDate, type Refusal, type Result, scopeWithOwn } from "@union/kernel";
import { stepsFrom, stepsOf } from "@union/stages";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  say,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { asStageMatter, MatterReader } from "../matter/index.js";
import { CampusType } from "../organisation/index.js";
import { otherUnions } from "../transfer/index.js";
import { matterRefusals } from "./matter.refusals.js";
import {
  MatterStepEnum,
  MembershipMatterConnection,
  MembershipMatterFilterInput,
  MembershipMatterResult,
  MembershipMatterType,
  OfferMoveInput,
  ReceivingUnionType,
  StageStepType,
  StartTransferInput,
  TakeMatterStepInput,
} from "./matter.type.js";
import { matterKinds } from "./matter-kinds.js";

type Answer = Promise<MembershipMatterType | RefusedType>;
const memberArg = { description: "The person." };
const opinionArg = { nullable: true, description: "Why (意见或理由)." };

/** Whoever did something sees what became of it, within his scope. */
async function answer(context: Context, done: Result<{ id: string }, Refusal>): Answer {
  if (!done.ok) return refused(matterRefusals, done.error, context.locale);
  const scope = scopeWithOwn(context.actor, "people.read");
  const [row] = await new MatterReader(context.sql).byIds(scope, [done.value.id]);
  if (!row) throw new Error("whoever takes a step sees its matter");
  return MembershipMatterType.of(row);
}

@Resolver(() => MembershipMatterType)
export class MatterResolver {
  @Query(() => MembershipMatterType, {
    nullable: true,
    description: "A matter by id, of the reader's campuses or his own (会籍事项).",
  })
  async membershipMatter(
    @Arg("id", () => ID, { description: "The matter's id." }) id: string,
    @Ctx() { actor, sql }: Context,
  ): Promise<MembershipMatterType | null> {
    const [row] = await new MatterReader(sql).byIds(scopeWithOwn(actor, "people.read"), [id]);
    return row ? MembershipMatterType.of(row) : null;
  }

  @Query(() => MembershipMatterConnection, {
    nullable: true,
    description: "Matters of the reader's campuses, and his own, the newest first (会籍事项).",
  })
  async membershipMatters(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => MembershipMatterFilterInput, { nullable: true, description: "Which." })
    filter: MembershipMatterFilterInput | null,
    @Ctx() { actor, sql }: Context,
  ): Promise<Connection<MembershipMatterType>> {
    const scope = scopeWithOwn(actor, "people.read");
    const reader = new MatterReader(sql);
    const found = await reader.list(scope, filter ?? {}, pageOf(page));
    return connectionFrom(found, MembershipMatterType.of, () => reader.count(scope, filter ?? {}));
  }

  @Query(() => [ReceivingUnionType], {
    nullable: true,
    description: "The other unions of this installation, to transfer somebody to (接收工会).",
  })
  async receivingUnions(@Ctx() context: Context): Promise<ReceivingUnionType[]> {
    const { unionId } = requireScope(context, "people.write");
    const rows = await otherUnions(context.sql, unionId);
    return rows.map((row) => Object.assign(new ReceivingUnionType(), row));
  }

  @Mutation(() => MembershipMatterResult, {
    description: "Offers somebody to another campus, which accepts or refuses (提出院区调动).",
  })
  async offerMove(
    @Arg("input", () => OfferMoveInput, { description: "The move." }) input: OfferMoveInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = {
      ...input,
      movesOn: input.movesOn as LocalDate,
      opinion: input.opinion ?? null,
    };
    return answer(
      context,
      await context.commands.offerMove(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => MembershipMatterResult, {
    description: "Starts the transfer of a membership to another union (转出会籍).",
  })
  async startTransfer(
    @Arg("input", () => StartTransferInput, { description: "The transfer." })
    input: StartTransferInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = {
      ...input,
      toUnionId: input.toUnionId ?? null,
      toName: input.toName ?? null,
      effectiveOn: (input.effectiveOn as LocalDate | null) ?? null,
      opinion: input.opinion ?? null,
    };
    const { commands } = context;
    return answer(context, await commands.startTransfer(signedInActor(context), asked, context));
  }

  @Mutation(() => MembershipMatterResult, {
    description: "Asks to leave the union, for oneself or for somebody who said so (申请退会).",
  })
  async requestWithdrawal(
    @Arg("memberId", () => ID, memberArg) memberId: string,
    @Arg("opinion", () => String, opinionArg) opinion: string | null,
    @Ctx() context: Context,
  ): Answer {
    const asked = { memberId, opinion: opinion ?? null };
    const { commands } = context;
    return answer(
      context,
      await commands.requestWithdrawal(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => MembershipMatterResult, {
    description:
      "Opens a deemed withdrawal after months without dues; it decides nothing (启动自动退会).",
  })
  async openDeemedWithdrawal(
    @Arg("memberId", () => ID, memberArg) memberId: string,
    @Arg("months", () => [String], { description: "The months without dues, YYYY-MM." })
    months: string[],
    @Arg("opinion", () => String, opinionArg) opinion: string | null,
    @Ctx() context: Context,
  ): Answer {
    const asked = { memberId, months, opinion: opinion ?? null };
    const { commands } = context;
    return answer(
      context,
      await commands.openDeemedWithdrawal(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => MembershipMatterResult, {
    description: "Proposes to expel somebody after a serious crime (提出开除会籍).",
  })
  async proposeExpulsion(
    @Arg("memberId", () => ID, memberArg) memberId: string,
    @Arg("opinion", () => String, opinionArg) opinion: string | null,
    @Ctx() context: Context,
  ): Answer {
    const asked = { memberId, opinion: opinion ?? null };
    const { commands } = context;
    return answer(context, await commands.proposeExpulsion(signedInActor(context), asked, context));
  }

  @Mutation(() => MembershipMatterResult, {
    description: "Takes a step on a matter (办理会籍事项); possibleSteps says which there are.",
  })
  async takeMatterStep(
    @Arg("input", () => TakeMatterStepInput, { description: "The step." })
    input: TakeMatterStepInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = {
      ...{ id: input.id, step: input.step, opinion: input.opinion ?? null },
      ...{ document: input.document ?? null, decidedBy: input.decidedBy ?? null },
      ...{ departmentId: input.departmentId ?? null, memberId: input.memberId ?? null },
      effectiveOn: (input.effectiveOn as LocalDate | null) ?? null,
      againOn: (input.againOn as LocalDate | null) ?? null,
    };
    const { commands } = context;
    return answer(context, await commands.takeMatterStep(signedInActor(context), asked, context));
  }

  @FieldResolver(() => String, { description: "Where it stands, in the reader's language." })
  stateName(@Root() { kind, state }: MembershipMatterType, @Ctx() { locale }: Context): string {
    const name = matterKinds[kind].stages.states[state];
    return name ? say(name, locale) : state;
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "Where the person stands (院区).",
  })
  campus(@Root() { row }: MembershipMatterType, @Ctx() { loaders }: Context) {
    return row.campusId === null ? null : loaders.campus.load(row.campusId);
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "The campus that receives (调入院区).",
  })
  toCampus(@Root() { row }: MembershipMatterType, @Ctx() { loaders }: Context) {
    return row.toCampusId === null ? null : loaders.campus.load(row.toCampusId);
  }

  @FieldResolver(() => [StageStepType], {
    description: "What was done on it, in its order (办理记录).",
  })
  async steps(
    @Root() { id, kind }: MembershipMatterType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const { stages } = matterKinds[kind];
    const taken = await loaders.steps(stages.kind).load(id);
    return taken.map((step) => StageStepType.of(step, stages, locale));
  }

  @FieldResolver(() => [MatterStepEnum], {
    description: "The steps that the reader may take now (可办步骤).",
  })
  async possibleSteps(
    @Root() { id, kind, row }: MembershipMatterType,
    @Ctx() context: Context,
  ): Promise<string[]> {
    const actor: Actor = signedInActor(context);
    const { stages } = matterKinds[kind];
    const taken = await context.loaders.steps(stages.kind).load(id);
    return stepsFrom(stages, row.state).filter((step) =>
      stepsOf(stages, asStageMatter(matterKinds[kind], row, step, taken), actor).includes(step),
    );
  }
}
