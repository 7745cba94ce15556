import type { LocalDate } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import { deputyRefusals } from "./deputy.refusals.js";
import { NameDeputyInput, OfficerDeputyResult, OfficerDeputyType } from "./deputy.type.js";

@Resolver()
export class DeputyResolver {
  @Mutation(() => OfficerDeputyResult, {
    description: "Names who stands in for an officer for a time (指定代理人).",
  })
  async nameDeputy(
    @Arg("input", () => NameDeputyInput, { description: "Who, for whom and when." })
    input: NameDeputyInput,
    @Ctx() context: Context,
  ): Promise<OfficerDeputyType | RefusedType> {
    const period = {
      validFrom: input.validFrom as LocalDate,
      validTo: input.validTo as LocalDate,
    };
    const asked = { ...input, ...period };
    const done = await context.commands.nameDeputy(signedInActor(context), asked, context);
    return done.ok
      ? Object.assign(new OfficerDeputyType(), done.value)
      : refused(deputyRefusals, done.error, context.locale);
  }

  @Mutation(() => OfficerDeputyResult, {
    description: "Ends today that somebody stands in for an officer (终止代理).",
  })
  async endDeputy(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<OfficerDeputyType | RefusedType> {
    const done = await context.commands.endDeputy(signedInActor(context), { id }, context);
    return done.ok
      ? Object.assign(new OfficerDeputyType(), done.value)
      : refused(deputyRefusals, done.error, context.locale);
  }
}
