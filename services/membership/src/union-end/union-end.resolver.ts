import { isWide, type LocalDate, type Refusal, type Result } from "@union/kernel";
import {
  type RefusedType,
  refused,
  requireScope,
  StageStepType,
  signedInActor,
} from "@union/subgraph";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { UnionEndReader } from "./union-end.reader.js";
import { unionEndRefusals } from "./union-end.refusals.js";
import { unionEndStages } from "./union-end.stages.js";
import {
  ProposeUnionEndInput,
  TakeUnionEndStepInput,
  UnionEndResult,
  UnionEndType,
} from "./union-end.type.js";

type Answer = Promise<UnionEndType | RefusedType>;

@Resolver(() => UnionEndType)
export class UnionEndResolver {
  @Query(() => [UnionEndType], {
    nullable: true,
    description: "Ends of the union that were proposed, the one that stands first (工会撤销).",
  })
  async unionEnds(@Ctx() context: Context): Promise<UnionEndType[] | null> {
    const scope = requireScope(context, "organisation.write");
    if (!isWide(scope)) return null;
    const rows = await new UnionEndReader(context.sql, scope.unionId).all();
    return rows.map(UnionEndType.of);
  }

  @Mutation(() => UnionEndResult, {
    description: "Proposes the end of the union with its employer (提出撤销工会).",
  })
  async proposeUnionEnd(
    @Arg("input", () => ProposeUnionEndInput, { description: "The end." })
    input: ProposeUnionEndInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, endsOn: input.endsOn as LocalDate };
    const actor = signedInActor(context);
    return shown(context, await context.commands.proposeUnionEnd(actor, asked, context));
  }

  @Mutation(() => UnionEndResult, {
    description: "Reports the end upward, confirms or drops it (撤销办理).",
  })
  async takeUnionEndStep(
    @Arg("input", () => TakeUnionEndStepInput, { description: "The step." })
    { id, step, opinion }: TakeUnionEndStepInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, step, opinion: opinion ?? null };
    const actor = signedInActor(context);
    return shown(context, await context.commands.takeUnionEndStep(actor, asked, context));
  }

  @FieldResolver(() => [StageStepType], { description: "What was done so far (办理步骤)." })
  async steps(@Root() { id }: UnionEndType, @Ctx() context: Context): Promise<StageStepType[]> {
    const steps = await context.loaders.steps(unionEndStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, unionEndStages, context.locale));
  }
}

async function shown(context: Context, done: Result<{ id: string }, Refusal>): Answer {
  if (!done.ok) return refused(unionEndRefusals, done.error, context.locale);
  const { unionId } = signedInActor(context);
  const rows = await new UnionEndReader(context.sql, unionId).all();
  return UnionEndType.of(rows.find(({ id }) => id === done.value.id)!);
}
