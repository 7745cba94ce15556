import type { LocalDate } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  requireScope,
  StageStepType,
  say,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { CongressReader } from "./congress.reader.js";
import { congressStages } from "./congress.stages.js";
import { CongressConnection, CongressTermType } from "./congress.type.js";
import { CongressFilterInput } from "./congress-input.type.js";
import { termKeys } from "./term.js";
import { termWarning } from "./term-warning.js";

@Resolver(() => CongressTermType)
export class CongressResolver {
  @Query(() => CongressTermType, {
    nullable: true,
    description: "A term of a congress by id (届).",
  })
  congress(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<CongressTermType | null> {
    return loaders.congress.load(id);
  }

  @Query(() => CongressConnection, {
    nullable: true,
    description: "Terms of the union's congresses, the newest first (历届代表大会).",
  })
  async congresses(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => CongressFilterInput, { nullable: true, description: "Which ones." })
    filter: CongressFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<CongressTermType>> {
    const { unionId } = requireScope(context, "congresses.read");
    const wanted = { ...filter, on: filter?.on as LocalDate | null | undefined };
    const reader = new CongressReader(context.sql);
    const found = await reader.list(unionId, wanted, pageOf(page));
    return connectionFrom(found, CongressTermType.of, () => reader.count(unionId, wanted));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What is to be said of its term today: it ends soon, or is over (届期提醒).",
  })
  async warning(@Root() root: CongressTermType, @Ctx() context: Context): Promise<string | null> {
    const { unionId } = signedInActor(context);
    const [row] = await new CongressReader(context.sql).byIds(unionId, [root.id]);
    if (!row) return null;
    const overrides = await context.directory.policyOverrides(unionId);
    const moment = { campusId: null, on: row.delayedFrom ?? row.termTo };
    const months = resolvePolicy(termKeys[row.type].delay, moment, overrides).value;
    const warning = termWarning(row, context.today, months);
    return warning && say(warning, context.locale);
  }

  @FieldResolver(() => [StageStepType], {
    nullable: true,
    description: "What was done on it, for officers (办理步骤).",
  })
  async steps(@Root() { id }: CongressTermType, @Ctx() context: Context): Promise<StageStepType[]> {
    requireScope(context, "congresses.write");
    const steps = await context.loaders.steps(congressStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, congressStages, context.locale));
  }
}
