import { fromSqlInstant } from "@union/persistence";
import { connectionType, DateTimeScalar, resultOf } from "@union/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { FailedWebhook } from "./failed-webhook.reader.js";

@ObjectType("FailedWebhook", {
  description:
    "A message to another system that was given up, until it is sent again (推送失败的系统消息).",
})
export class FailedWebhookType {
  @Field(() => ID, { description: "Its id, the same at every attempt." }) id!: string;
  @Field(() => String, { description: "The system, as the settings name it (接收系统)." })
  target!: string;
  @Field(() => String, { description: "The event's name (事件)." }) event!: string;
  @Field(() => DateTimeScalar, { description: "When the event happened (发生时间)." })
  happenedAt!: Date;
  @Field(() => DateTimeScalar, { description: "When it was given up (失败时间)." }) failedAt!: Date;
  @Field(() => String, {
    description: "Why the last attempt failed, as a code, e.g. PROVIDER_REFUSED:HTTP_400 (原因).",
  })
  reason!: string;
  @Field(() => Int, { description: "How often it was tried (次数)." }) attempts!: number;

  static of = ({ happenedAt, failedAt, ...row }: FailedWebhook): FailedWebhookType =>
    Object.assign(new FailedWebhookType(), {
      ...row,
      happenedAt: fromSqlInstant(happenedAt),
      failedAt: fromSqlInstant(failedAt),
    });
}
export const FailedWebhookConnection = connectionType("FailedWebhook", FailedWebhookType);

@ObjectType("WebhooksResent", { description: "What goes to a system once more (重新推送)." })
export class WebhooksResentType {
  @Field(() => String, { description: "The system (接收系统)." }) target!: string;
  @Field(() => Int, { description: "Messages that go again (条数)." }) messages!: number;
}
export const ResendFailedWebhooksResult = resultOf(
  "ResendFailedWebhooksResult",
  WebhooksResentType,
  "What goes again, or why nothing does.",
);
