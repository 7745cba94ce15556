import type { Result } from "@union/kernel";
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
import type { Context } from "../../context.js";
import { CampusType, MemberType } from "../../known/index.js";
import { allEvaluationRefusals } from "../evaluation.refusals.js";
import { RectificationType } from "../rectification/rectification.type.js";
import { shownResult } from "./shown-result.js";
import { SubjectReader } from "./subject.reader.js";
import {
  EvaluationResultType,
  EvaluationSubjectConnection,
  EvaluationSubjectFilterInput,
  EvaluationSubjectType,
  EvaluationTalkType,
  ExcuseEvaluationReportInput,
  ExcuseEvaluationReportResult,
  FileEvaluationReportInput,
  FileEvaluationReportResult,
  RecordEvaluationTalkInput,
  RecordEvaluationTalkResult,
} from "./subject.type.js";

type Answer = Promise<EvaluationSubjectType | RefusedType>;

@Resolver(() => EvaluationSubjectType)
export class EvaluationSubjectResolver {
  @Query(() => EvaluationSubjectType, {
    nullable: true,
    description: "A subject by id: one's own, or within the reader's scope (评议对象).",
  })
  evaluationSubject(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<EvaluationSubjectType | null> {
    return loaders.evaluationSubject.load(id);
  }

  @Query(() => EvaluationSubjectConnection, {
    nullable: true,
    description: "Subjects within the reader's scope, the latest year first (评议对象).",
  })
  async evaluationSubjects(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => EvaluationSubjectFilterInput, {
      nullable: true,
      description: "Which ones.",
    })
    filter: EvaluationSubjectFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<EvaluationSubjectType>> {
    const scope = requireScope(context, "evaluations.read");
    const reader = new SubjectReader(context.sql);
    const found = await reader.list(scope, filter ?? {}, pageOf(page));
    return connectionFrom(found, EvaluationSubjectType.of, () => reader.count(scope, filter ?? {}));
  }

  @Query(() => EvaluationSubjectConnection, {
    nullable: true,
    description: "Evaluations of the person behind the account, the latest first (我的民主评议).",
  })
  async myEvaluations(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<EvaluationSubjectType>> {
    const { unionId, memberId } = signedInActor(context);
    const own = { unionId, reach: [], memberId };
    const reader = new SubjectReader(context.sql);
    const found = await reader.list(own, {}, pageOf(page));
    return connectionFrom(found, EvaluationSubjectType.of, () => reader.count(own, {}));
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "The person, or who answers for the department (被评议人).",
  })
  member(@Root() { record }: EvaluationSubjectType): MemberType {
    return MemberType.of(record.memberId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The name of the person (姓名), for whoever may see the evaluation: the one who confirms a result knows whose it is.",
  })
  name(
    @Root() { record }: EvaluationSubjectType,
    @Ctx() { loaders }: Context,
  ): Promise<string | null> {
    return loaders.evaluatedName.load(record.memberId);
  }

  @FieldResolver(() => CampusType, { nullable: true, description: "Where it belongs (院区)." })
  campus(@Root() { record }: EvaluationSubjectType): CampusType {
    return CampusType.of(record.campusId);
  }

  @FieldResolver(() => EvaluationResultType, {
    nullable: true,
    description:
      "The result (评议结果): to the subject once it is confirmed; null where too few voted to show it.",
  })
  async result(
    @Root() { id, record }: EvaluationSubjectType,
    @Ctx() context: Context,
  ): Promise<EvaluationResultType | null> {
    const counted = await context.loaders.evaluationCounts.load(id);
    const overrides = await context.loaders.evaluationPolicies();
    return shownResult(record, counted, overrides, signedInActor(context), context.locale);
  }

  @FieldResolver(() => [RectificationType], { description: "What he is to put right (整改)." })
  rectifications(
    @Root() { id }: EvaluationSubjectType,
    @Ctx() { loaders }: Context,
  ): Promise<readonly RectificationType[]> {
    return loaders.evaluationRectificationsOf.load(id);
  }

  @Mutation(() => FileEvaluationReportResult, {
    description: "Hands in one's report, or as an officer a subject's (提交述职述廉).",
  })
  async fileEvaluationReport(
    @Arg("input", () => FileEvaluationReportInput, { description: "The report." })
    { id, text, fileId, reportedOn }: FileEvaluationReportInput,
    @Ctx() context: Context,
  ): Answer {
    const { fileEvaluationReport } = context.commands;
    const asked = {
      ...{ id, text: text ?? null, fileId: fileId ?? null, reportedOn: reportedOn ?? null },
    };
    return answer(context, await fileEvaluationReport(signedInActor(context), asked, context));
  }

  @Mutation(() => ExcuseEvaluationReportResult, {
    description: "Excuses a subject from the report, with a reason (免予述职).",
  })
  async excuseEvaluationReport(
    @Arg("input", () => ExcuseEvaluationReportInput, { description: "Whom and why." })
    { id, reason }: ExcuseEvaluationReportInput,
    @Ctx() context: Context,
  ): Answer {
    const { excuseEvaluationReport } = context.commands;
    const actor = signedInActor(context);
    return answer(context, await excuseEvaluationReport(actor, { id, reason }, context));
  }

  @Mutation(() => RecordEvaluationTalkResult, {
    description: "Records the talk about a confirmed result (登记反馈谈话).",
  })
  async recordEvaluationTalk(
    @Arg("input", () => RecordEvaluationTalkInput, { description: "The talk." })
    input: RecordEvaluationTalkInput,
    @Ctx() context: Context,
  ): Answer {
    const { recordEvaluationTalk } = context.commands;
    const actor = signedInActor(context);
    return answer(context, await recordEvaluationTalk(actor, { ...input }, context));
  }
}

@Resolver(() => EvaluationTalkType)
export class EvaluationTalkResolver {
  @FieldResolver(() => MemberType, {
    nullable: true,
    description: "Who talked with him; null in the register.",
  })
  talkedBy(@Root() { talkedById }: EvaluationTalkType): MemberType | null {
    return talkedById === null ? null : MemberType.of(talkedById);
  }
}

async function answer(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): Answer {
  if (!done.ok) return refused(allEvaluationRefusals, done.error, context.locale);
  const subject = await context.loaders.evaluationSubject.load(done.value.id);
  if (!subject) throw new Error("a subject that was just written is not there");
  return subject;
}
