import type { LocalDate } from "@union/kernel";
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
import { CampusType } from "../organisation/index.js";
import { duesRefusals } from "./dues.refusals.js";
import { DuesBatchReader } from "./dues-batch.reader.js";
import {
  DuesBatchConnection,
  DuesBatchType,
  ImportPayrollInput,
  ImportPayrollResult,
  ReceiveDuesInput,
  ReceiveDuesResult,
  UnmatchedDeductionConnection,
  UnmatchedDeductionType,
} from "./dues-batch.type.js";

@Resolver(() => DuesBatchType)
export class DuesBatchResolver {
  @Query(() => DuesBatchType, {
    nullable: true,
    description: "A batch by id, within the reader's scope (会费入账批次).",
  })
  async duesBatch(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<DuesBatchType | null> {
    const scope = requireScope(context, "dues.read");
    const row = await new DuesBatchReader(context.sql).find(scope, id);
    return row && DuesBatchType.of(row);
  }

  @Query(() => DuesBatchConnection, {
    nullable: true,
    description: "Batches and receipts within the reader's scope, newest first (会费入账批次).",
  })
  async duesBatches(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<DuesBatchType>> {
    const scope = requireScope(context, "dues.read");
    const reader = new DuesBatchReader(context.sql);
    const found = await reader.list(scope, pageOf(page));
    return connectionFrom(found, DuesBatchType.of, () => reader.count(scope));
  }

  @Mutation(() => ImportPayrollResult, {
    description: "Takes in a payroll batch and lists what fits nothing (代扣对账).",
  })
  async importPayroll(
    @Arg("input", () => ImportPayrollInput, { description: "The batch." })
    input: ImportPayrollInput,
    @Ctx() context: Context,
  ): Promise<DuesBatchType | RefusedType> {
    const deductedOn = input.deductedOn as LocalDate;
    const asked = { ...input, campusId: input.campusId ?? null, deductedOn };
    const taken = await context.commands.importPayroll(signedInActor(context), asked, context);
    return taken.ok
      ? batchOf(context, taken.value.id)
      : refused(duesRefusals, taken.error, context.locale);
  }

  @Mutation(() => ReceiveDuesResult, { description: "Takes in dues by hand (现场收缴)." })
  async receiveDues(
    @Arg("input", () => ReceiveDuesInput, { description: "The receipt." }) input: ReceiveDuesInput,
    @Ctx() context: Context,
  ): Promise<DuesBatchType | RefusedType> {
    const receivedOn = input.receivedOn as LocalDate;
    const asked = { ...input, campusId: input.campusId ?? null, receivedOn };
    const taken = await context.commands.receiveDues(signedInActor(context), asked, context);
    return taken.ok
      ? batchOf(context, taken.value.id)
      : refused(duesRefusals, taken.error, context.locale);
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "Its campus; null for the whole union (院区).",
  })
  campus(@Root() { campusId }: DuesBatchType, @Ctx() { loaders }: Context) {
    return campusId === null ? null : loaders.campus.load(campusId);
  }

  @FieldResolver(() => UnmatchedDeductionConnection, {
    description: "The rows that fit nothing, in their order (未匹配清单).",
  })
  async unmatchedRows(
    @Root() { id }: DuesBatchType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<UnmatchedDeductionType>> {
    const { unionId } = signedInActor(context);
    const reader = new DuesBatchReader(context.sql);
    const found = await reader.unmatched(unionId, id, pageOf(page));
    return connectionFrom(found, UnmatchedDeductionType.of, () =>
      reader.countUnmatched(unionId, id),
    );
  }
}

/** The batch that was just taken in, as its taker sees it. */
async function batchOf(context: Context, id: string): Promise<DuesBatchType> {
  const scope = requireScope(context, "dues.write");
  return DuesBatchType.of((await new DuesBatchReader(context.sql).find(scope, id))!);
}
