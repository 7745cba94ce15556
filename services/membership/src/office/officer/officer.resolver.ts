import { stepsOf } from "@union/stages";
import {
  type Connection,
  connectionFrom,
  connectionType,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  StageStepType,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { officerRefusals } from "./officer.refusals.js";
import {
  OfficerTransferResult,
  OfficerTransferType,
  RequestOfficerTransferInput,
  TakeOfficerTransferStepInput,
  TransferStepEnum,
} from "./officer.type.js";
import { OfficerTransferReader } from "./officer-transfer.reader.js";
import { type TransferStep, transferStages, transferSteps } from "./transfer.stages.js";

const OfficerTransferConnection = connectionType("OfficerTransfer", OfficerTransferType);

@Resolver(() => OfficerTransferType)
export class OfficerTransferResolver {
  @Query(() => OfficerTransferConnection, {
    nullable: true,
    description: "Transfers of chairs and vice-chairs within the reader's scope, newest first.",
  })
  async officerTransfers(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<OfficerTransferType>> {
    const scope = requireScope(context, "committees.write");
    const reader = new OfficerTransferReader(context.sql);
    const found = await reader.list(scope, pageOf(page));
    return connectionFrom(found, OfficerTransferType.of, () => reader.count(scope));
  }

  @Mutation(() => OfficerTransferResult, {
    description: "Asks for the transfer of a chair or vice-chair during the term (提出调动).",
  })
  async requestOfficerTransfer(
    @Arg("input", () => RequestOfficerTransferInput, { description: "Whose, and why." })
    input: RequestOfficerTransferInput,
    @Ctx() context: Context,
  ): Promise<OfficerTransferType | RefusedType> {
    const actor = signedInActor(context);
    const done = await context.commands.requestOfficerTransfer(actor, { ...input }, context);
    return done.ok
      ? this.shown(context, done.value.id)
      : refused(officerRefusals, done.error, context.locale);
  }

  @Mutation(() => OfficerTransferResult, {
    description:
      "Takes a step of such a transfer: the committee's opinion, then the upper union's.",
  })
  async takeOfficerTransferStep(
    @Arg("input", () => TakeOfficerTransferStepInput, { description: "The step." })
    { id, step, opinion }: TakeOfficerTransferStepInput,
    @Ctx() context: Context,
  ): Promise<OfficerTransferType | RefusedType> {
    const actor = signedInActor(context);
    const asked = { id, step, opinion: opinion ?? null };
    const done = await context.commands.takeOfficerTransferStep(actor, asked, context);
    return done.ok
      ? this.shown(context, done.value.id)
      : refused(officerRefusals, done.error, context.locale);
  }

  @FieldResolver(() => [StageStepType], { description: "What was done so far (办理步骤)." })
  async steps(
    @Root() { id }: OfficerTransferType,
    @Ctx() context: Context,
  ): Promise<StageStepType[]> {
    const steps = await context.loaders.steps(transferStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, transferStages, context.locale));
  }

  @FieldResolver(() => [TransferStepEnum], {
    description: "The steps that the reader may take now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, state, campusId, memberId, committeeId }: OfficerTransferType,
    @Ctx() context: Context,
  ): Promise<TransferStep[]> {
    const [committee, taken] = await Promise.all([
      context.loaders.committee.load(committeeId),
      context.loaders.steps(transferStages.kind).load(id),
    ]);
    // Once another committee was elected there is no term left to protect.
    if (committee?.succeededOn !== null) return [];
    const matter = { state, campusId, departmentId: null, owners: [memberId], taken };
    const possible: readonly string[] = stepsOf(transferStages, matter, signedInActor(context));
    return transferSteps.filter((step) => possible.includes(step));
  }

  private async shown(context: Context, id: string): Promise<OfficerTransferType> {
    const scope = requireScope(context, "committees.write");
    const [row] = await new OfficerTransferReader(context.sql).byIds(scope, [id]);
    return OfficerTransferType.of(row!);
  }
}
