import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { resyncRefusals } from "./resync.refusals.js";
import { DirectoryResyncType, ResyncDirectoryResult } from "./resync.type.js";

@Resolver()
export class ResyncResolver {
  @Mutation(() => ResyncDirectoryResult, {
    description:
      "Tells every service again what it may know of the union; answers at once, the telling follows (通讯录重新同步).",
  })
  async resyncDirectory(@Ctx() context: Context): Promise<DirectoryResyncType | RefusedType> {
    const begun = await context.commands.resyncDirectory(signedInActor(context), null, context);
    return begun.ok
      ? Object.assign(new DirectoryResyncType(), begun.value)
      : refused(resyncRefusals, begun.error, context.locale);
  }
}
