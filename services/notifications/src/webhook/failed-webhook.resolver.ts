import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import {
  FailedWebhookConnection,
  FailedWebhookType,
  ResendFailedWebhooksResult,
  WebhooksResentType,
} from "./failed-webhook.type.js";
import { resendWebhooksRefusals } from "./resend-webhooks.refusals.js";

@Resolver()
export class FailedWebhookResolver {
  @Query(() => FailedWebhookConnection, {
    nullable: true,
    description: "Messages to other systems that were given up, newest event first (推送失败列表).",
  })
  async failedWebhooks(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("target", () => String, {
      nullable: true,
      description: "Only those to this system (接收系统).",
    })
    target: string | null,
    @Ctx() context: Context,
  ): Promise<Connection<FailedWebhookType>> {
    const scope = requireScope(context, "operations.read");
    const { failedWebhooks } = context.readers;
    const found = await failedWebhooks.list(scope, target ?? null, pageOf(page));
    return connectionFrom(found, FailedWebhookType.of, () =>
      failedWebhooks.count(scope, target ?? null),
    );
  }

  @Mutation(() => ResendFailedWebhooksResult, {
    description:
      "Sends to another system again what failed there, when its cause is mended (重新推送).",
  })
  async resendFailedWebhooks(
    @Arg("target", () => String, { description: "The system (接收系统)." }) target: string,
    @Arg("ids", () => [ID], {
      nullable: true,
      description: "Only these messages; all that failed there where absent.",
    })
    ids: string[] | null,
    @Ctx() context: Context,
  ): Promise<WebhooksResentType | RefusedType> {
    const input = { target, ids: ids ?? null };
    const sent = await context.commands.resendFailedWebhooks(
      signedInActor(context),
      input,
      context,
    );
    if (!sent.ok) return refused(resendWebhooksRefusals, sent.error, context.locale);
    const { id, messages } = sent.value;
    return Object.assign(new WebhooksResentType(), { target: id, messages });
  }
}
