import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  resultOf,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { recipientOf } from "../audience/index.js";
import type { Context } from "../context.js";
import {
  InboxConnection,
  InboxFilterInput,
  InboxNoticeType,
  InboxStateType,
} from "./inbox.type.js";

export const MarkReadResult = resultOf(
  "MarkInboxReadResult",
  InboxStateType,
  "The inbox afterwards, or why not.",
);

@Resolver()
export class InboxResolver {
  @Query(() => InboxConnection, {
    nullable: true,
    description: "The reader's own inbox, newest first (我的消息).",
  })
  async inbox(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => InboxFilterInput, { nullable: true, description: "Which notices." })
    filter: InboxFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<InboxNoticeType>> {
    const owner = ownerOf(context);
    const found = await context.readers.inbox.list(owner, { ...filter }, pageOf(page));
    return connectionFrom(found, InboxNoticeType.of(context.locale), () =>
      context.readers.inbox.count(owner, { ...filter }),
    );
  }

  @Query(() => InboxNoticeType, {
    nullable: true,
    description:
      "A notice of the reader's own inbox by id; another's is as if it were not there (消息内容).",
  })
  async inboxNotice(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<InboxNoticeType | null> {
    const found = await context.readers.inbox.byId(ownerOf(context), id);
    return found && InboxNoticeType.of(context.locale)(found);
  }

  @Query(() => InboxStateType, {
    nullable: true,
    description: "How many notices the reader has not read yet (未读消息).",
  })
  inboxState(@Ctx() context: Context): Promise<InboxStateType> {
    return stateOf(context);
  }

  @Mutation(() => MarkReadResult, {
    description: "Marks notices of one's own inbox as read (标为已读).",
  })
  async markInboxRead(
    @Arg("ids", () => [ID], { nullable: true, description: "Which ones; all where absent." })
    ids: string[] | null | undefined,
    @Ctx() context: Context,
  ): Promise<InboxStateType | RefusedType> {
    const actor = signedInActor(context);
    const marked = await context.commands.markInboxRead(actor, { ids: ids ?? null }, context);
    if (!marked.ok) return refused({}, marked.error, context.locale);
    return stateOf(context, marked.value.marked);
  }
}

const ownerOf = (context: Context) => {
  const actor = signedInActor(context);
  return { unionId: actor.unionId, recipientId: recipientOf(actor) };
};

async function stateOf(context: Context, marked: number | null = null): Promise<InboxStateType> {
  const unread = await context.readers.inbox.count(ownerOf(context), { unreadOnly: true });
  return Object.assign(new InboxStateType(), { unread, marked });
}
