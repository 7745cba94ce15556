import { type Connection, connectionFrom, PageArgs, pageOf } from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { InboxNoticeType } from "../inbox/index.js";
import { NoticeType } from "../notice/index.js";
import {
  InboxNoticeChannelType,
  NoticeDeliveryConnection,
  NoticeDeliveryFilterInput,
  NoticeDeliveryType,
} from "./proof.type.js";

@Resolver(() => NoticeType)
export class NoticeProofResolver {
  @FieldResolver(() => NoticeDeliveryConnection, {
    description:
      "Person by person what became of it; officers of campuses find those of their campuses (送达证明).",
  })
  async deliveries(
    @Root() { id }: NoticeType,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => NoticeDeliveryFilterInput, {
      nullable: true,
      description: "Which deliveries.",
    })
    filter: NoticeDeliveryFilterInput | null,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<NoticeDeliveryType>> {
    const proofs = loaders.proofs({ ...filter });
    const found = await proofs.page(pageOf(page)).load(id);
    return connectionFrom(found, NoticeDeliveryType.of, () => proofs.count.load(id));
  }
}

@Resolver(() => InboxNoticeType)
export class InboxProofResolver {
  @FieldResolver(() => [InboxNoticeChannelType], {
    description: "By which channels it came to the reader, and which were left out (送达方式).",
  })
  async channels(
    @Root() { id }: InboxNoticeType,
    @Ctx() { loaders }: Context,
  ): Promise<InboxNoticeChannelType[]> {
    return (await loaders.ownProofs.load(id)).map(InboxNoticeChannelType.of);
  }
}
