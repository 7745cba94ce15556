import type { LocalDate, Refusal, Result } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { FoundingReader } from "./founding.reader.js";
import {
  EmployerType,
  FoundingApprovalType,
  RecordEmployerInput,
  RecordFoundingInput,
} from "./founding.type.js";
import { organisationRefusals } from "./organisation.refusals.js";
import { SetUpOrgResult, UnionOrgType } from "./organisation.type.js";

/** On what a union stands: the approval of the union above, and the employer. */
@Resolver(() => UnionOrgType)
export class FoundingResolver {
  @Mutation(() => SetUpOrgResult, {
    description: "Records the upper union's approval of setting up the union (登记建会批复).",
  })
  async recordFounding(
    @Arg("input", () => RecordFoundingInput, { description: "The approval." })
    input: RecordFoundingInput,
    @Ctx() context: Context,
  ): Promise<UnionOrgType | RefusedType> {
    const approval = { ...input, approvedOn: input.approvedOn as LocalDate };
    const actor = signedInActor(context);
    return answer(context, await context.commands.recordFounding(actor, approval, context));
  }

  @Mutation(() => SetUpOrgResult, {
    description: "Records the employer and its unified social credit code (登记所在单位).",
  })
  async recordEmployer(
    @Arg("input", () => RecordEmployerInput, { description: "The employer." })
    { name, creditCode }: RecordEmployerInput,
    @Ctx() context: Context,
  ): Promise<UnionOrgType | RefusedType> {
    const actor = signedInActor(context);
    const done = await context.commands.recordEmployer(actor, { name, creditCode }, context);
    return answer(context, done);
  }

  @FieldResolver(() => FoundingApprovalType, {
    nullable: true,
    description: "On which approval it was set up (建会批复); null where none is recorded.",
  })
  async founding(
    @Root() { id }: UnionOrgType,
    @Ctx() context: Context,
  ): Promise<FoundingApprovalType | null> {
    const { unionId } = signedInActor(context);
    const found = await new FoundingReader(context.sql).ofOrg(unionId, id);
    return found && Object.assign(new FoundingApprovalType(), found);
  }

  @FieldResolver(() => EmployerType, {
    nullable: true,
    description: "The employer of the base-level union (所在单位); null for others.",
  })
  async employer(
    @Root() { id }: UnionOrgType,
    @Ctx() context: Context,
  ): Promise<EmployerType | null> {
    const { unionId } = signedInActor(context);
    const found = id === unionId ? await new FoundingReader(context.sql).employer(id) : null;
    return found && Object.assign(new EmployerType(), found);
  }
}

async function answer(
  context: Context,
  done: Result<{ id: string }, Refusal>,
): Promise<UnionOrgType | RefusedType> {
  if (!done.ok) return refused(organisationRefusals, done.error, context.locale);
  return (await context.loaders.unionOrg.load(done.value.id)) as UnionOrgType;
}
