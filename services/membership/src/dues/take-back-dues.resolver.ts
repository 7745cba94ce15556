import { type RefusedType, refused, requireScope, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { DuesReader } from "./dues.reader.js";
import { duesRefusals } from "./dues.refusals.js";
import { ChargeDuesResult, DuesRunType } from "./dues.type.js";
import { DuesBatchReader } from "./dues-batch.reader.js";
import { DuesBatchType, ReceiveDuesResult } from "./dues-batch.type.js";

const why = { description: "Why, 1 to 200 characters." };

@Resolver()
export class TakeBackDuesResolver {
  @Mutation(() => ChargeDuesResult, {
    description:
      "Takes a run back: what it charged and nobody has paid is reversed by entries of their own (撤回计收).",
  })
  async takeBackDuesRun(
    @Arg("id", () => ID, { description: "The run." }) id: string,
    @Arg("reason", () => String, why) reason: string,
    @Ctx() context: Context,
  ): Promise<DuesRunType | RefusedType> {
    const actor = signedInActor(context);
    const done = await context.commands.takeBackDuesRun(actor, { id, reason }, context);
    return done.ok
      ? DuesRunType.of(await new DuesReader(context.sql).run(actor.unionId, id))
      : refused(duesRefusals, done.error, context.locale);
  }

  @Mutation(() => ReceiveDuesResult, {
    description:
      "Takes a payroll batch or a receipt back: what it paid is due again, and posted back (撤回批次、收据).",
  })
  async takeBackDuesBatch(
    @Arg("id", () => ID, { description: "The batch or receipt." }) id: string,
    @Arg("reason", () => String, why) reason: string,
    @Ctx() context: Context,
  ): Promise<DuesBatchType | RefusedType> {
    const actor = signedInActor(context);
    const done = await context.commands.takeBackDuesBatch(actor, { id, reason }, context);
    if (!done.ok) return refused(duesRefusals, done.error, context.locale);
    const scope = requireScope(context, "dues.write");
    return DuesBatchType.of((await new DuesBatchReader(context.sql).find(scope, id))!);
  }
}
