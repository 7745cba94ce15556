import { providerFor } from "@union/channels";
import { requireScope } from "@union/subgraph";
import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { NoticeProviderType } from "./provider.type.js";

const nothing = { waiting: 0, waitingSince: null, failed: 0 };

@Resolver()
export class ProviderResolver {
  @Query(() => [NoticeProviderType], {
    nullable: true,
    description:
      "Every way out of the house that is set up: what may go, what waits and what failed (渠道运行状况).",
  })
  async noticeProviders(@Ctx() context: Context): Promise<NoticeProviderType[]> {
    const { unionId } = requireScope(context, "operations.read");
    const [budgets, loads] = await Promise.all([
      context.budgets(),
      context.readers.providers.loads(unionId, context.now()),
    ]);
    return context.waysOut.map((channel) =>
      Object.assign(new NoticeProviderType(), {
        channel,
        provider: providerFor(channel, ""),
        budget: budgets.get(channel) ?? null,
        ...(loads.get(channel) ?? nothing),
      }),
    );
  }
}
