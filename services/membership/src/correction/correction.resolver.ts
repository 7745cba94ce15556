import { scopeWithOwn } from "@union/kernel";
import { stepsOf } from "@union/stages";
import {
  type Connection,
  connectionFrom,
  DownloadType,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  StageStepType,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { stageStepsOf } from "../erasure/index.js";
import { MemberType } from "../member/index.js";
import { clearValue, type OptionalField } from "./correctable-field.js";
import { CorrectionReader } from "./correction.reader.js";
import { correctionRefusals } from "./correction.refusals.js";
import {
  type CorrectionState,
  correctionStages,
  type TakableCorrectionStep,
} from "./correction.stages.js";
import {
  CorrectionStateEnum,
  CorrectionStepEnum,
  CorrectionValuesType,
  DeleteOwnFieldResult,
  OptionalFieldEnum,
  RecordCorrectionConnection,
  RecordCorrectionType,
  RequestCorrectionInput,
  RequestCorrectionResult,
  RevealCorrectionResult,
  TakeCorrectionStepInput,
  TakeCorrectionStepResult,
} from "./correction.type.js";

const readerOf = ({ sql, registers }: Context) => new CorrectionReader(sql, registers.keys);

@Resolver(() => RecordCorrectionType)
export class CorrectionResolver {
  @Query(() => RecordCorrectionConnection, {
    nullable: true,
    description: "Corrections: one's own, and those within what one handles (更正申请).",
  })
  async corrections(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => CorrectionStateEnum, { nullable: true, description: "Only these." })
    state: CorrectionState | null,
    @Ctx() context: Context,
  ): Promise<Connection<RecordCorrectionType>> {
    const scope = scopeWithOwn(context.actor, "rights.handle");
    const reader = readerOf(context);
    const found = await reader.list(scope, state ?? null, pageOf(page));
    return connectionFrom(found, RecordCorrectionType.of, () => reader.count(scope, state ?? null));
  }

  @Mutation(() => RequestCorrectionResult, {
    description: "Asks for a field of one's own record to be set right (申请更正).",
  })
  async requestCorrection(
    @Arg("input", () => RequestCorrectionInput, { description: "What is wrong." })
    { proofFileId, ...asked }: RequestCorrectionInput,
    @Ctx() context: Context,
  ): Promise<RecordCorrectionType | RefusedType> {
    const input = { ...asked, proofFileId: proofFileId ?? null };
    const done = await context.commands.requestCorrection(signedInActor(context), input, context);
    return done.ok
      ? correctionById(context, done.value.id)
      : refused(correctionRefusals, done.error, context.locale);
  }

  @Mutation(() => TakeCorrectionStepResult, {
    description:
      "Approves, rejects or withdraws a correction; an approval sets the record right (办理更正申请).",
  })
  async takeCorrectionStep(
    @Arg("input", () => TakeCorrectionStepInput, { description: "The step." })
    { id, step, opinion }: TakeCorrectionStepInput,
    @Ctx() context: Context,
  ): Promise<RecordCorrectionType | RefusedType> {
    const input = { id, step, opinion: opinion ?? null };
    const done = await context.commands.takeCorrectionStep(signedInActor(context), input, context);
    return done.ok
      ? correctionById(context, id)
      : refused(correctionRefusals, done.error, context.locale);
  }

  @Mutation(() => RevealCorrectionResult, {
    description:
      "Shows the values of a correction in the clear, to compare them with its proof, on record (核对更正内容).",
  })
  async revealCorrection(
    @Arg("id", () => ID, { description: "The request." }) id: string,
    @Ctx() context: Context,
  ): Promise<CorrectionValuesType | RefusedType> {
    const shown = await context.commands.revealCorrection(signedInActor(context), { id }, context);
    if (!shown.ok) return refused(correctionRefusals, shown.error, context.locale);
    const scope = scopeWithOwn(context.actor, "rights.handle");
    const found = await readerOf(context).byId(scope, id);
    return Object.assign(new CorrectionValuesType(), {
      before: found && clearValue(found.field, found.values?.before ?? null),
      after: found && clearValue(found.field, found.values?.after ?? null),
    });
  }

  @Mutation(() => DeleteOwnFieldResult, {
    description: "Deletes an optional field of one's own record at once (删除选填信息).",
  })
  async deleteOwnField(
    @Arg("field", () => OptionalFieldEnum, { description: "Which field." }) field: OptionalField,
    @Ctx() context: Context,
  ): Promise<MemberType | RefusedType> {
    const done = await context.commands.deleteOwnField(signedInActor(context), { field }, context);
    return done.ok
      ? ((await context.loaders.member.load(done.value.id)) as MemberType)
      : refused(correctionRefusals, done.error, context.locale);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: "Whose record (当事人)." })
  member(@Root() { memberId }: RecordCorrectionType, @Ctx() { loaders }: Context) {
    return loaders.member.load(memberId);
  }

  @FieldResolver(() => DownloadType, {
    nullable: true,
    description: "Where to fetch the proof (证明文件); null where there is none.",
  })
  async proof(
    @Root() { proofFileId }: RecordCorrectionType,
    @Ctx() context: Context,
  ): Promise<DownloadType | null> {
    const { unionId } = signedInActor(context);
    const { files, linkTo } = context.registers;
    const file = proofFileId && (await files.info(proofFileId, unionId));
    if (!file) return null;
    return Object.assign(new DownloadType(), {
      name: file.originalName,
      ...linkTo(file.id, unionId),
    });
  }

  @FieldResolver(() => [StageStepType], { description: "What was done on it (办理过程)." })
  steps(@Root() { id }: RecordCorrectionType, @Ctx() context: Context): Promise<StageStepType[]> {
    const { unionId } = signedInActor(context);
    return stageStepsOf(context.sql, unionId, correctionStages, id, context.locale);
  }

  @FieldResolver(() => [CorrectionStepEnum], {
    description: "The steps that the reader may take now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, memberId, ...matter }: RecordCorrectionType,
    @Ctx() context: Context,
  ): Promise<TakableCorrectionStep[]> {
    const actor = signedInActor(context);
    const taken = await readerOf(context).taken(actor.unionId, id);
    return stepsOf(correctionStages, { ...matter, owners: [memberId], taken }, actor).filter(
      (step) => step !== "request",
    );
  }
}

async function correctionById(context: Context, id: string): Promise<RecordCorrectionType> {
  const scope = scopeWithOwn(context.actor, "rights.handle");
  return RecordCorrectionType.of((await readerOf(context).byId(scope, id))!);
}
