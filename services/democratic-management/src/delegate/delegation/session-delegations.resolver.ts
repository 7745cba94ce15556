import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { CongressSessionType } from "../../session/index.js";
import { DelegationType } from "../district/district.type.js";

/** What delegations add to a session. */
@Resolver(() => CongressSessionType)
export class SessionDelegationsResolver {
  @FieldResolver(() => [DelegationType], {
    description: "The delegations in which its delegates deliberate, by number (代表团、组).",
  })
  async delegations(
    @Root() { id }: CongressSessionType,
    @Ctx() { loaders }: Context,
  ): Promise<DelegationType[]> {
    return (await loaders.delegationsOfSession.load(id)).map(DelegationType.of);
  }
}
