import { type RefusedType, refused, resultOf, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { NoticeType } from "../notice/index.js";
import { type Channel, ChannelEnum } from "../topic/index.js";
import { resendRefusals } from "./resend.refusals.js";

export const ResendFailedDeliveriesResult = resultOf(
  "ResendFailedDeliveriesResult",
  NoticeType,
  "The notice, or why nothing is sent again.",
);

@Resolver()
export class ResendResolver {
  @Mutation(() => ResendFailedDeliveriesResult, {
    description:
      "Sends what failed of a notice on a channel, or found it not set up, once more, when the cause is mended (重新发送).",
  })
  async resendFailedDeliveries(
    @Arg("noticeId", () => ID, { description: "The notice." }) noticeId: string,
    @Arg("channel", () => ChannelEnum, { description: "The channel." }) channel: Channel,
    @Ctx() context: Context,
  ): Promise<NoticeType | RefusedType> {
    const { commands, loaders, locale } = context;
    const sent = await commands.resendFailedDeliveries(
      signedInActor(context),
      { noticeId, channel },
      context,
    );
    if (!sent.ok) return refused(resendRefusals, sent.error, locale);
    return (await loaders.notice.load(sent.value.id)) as NoticeType;
  }
}
