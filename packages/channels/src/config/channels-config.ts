import { err, ok, type Result } from "@union/kernel";
import { type Provider, providerRates, type Rate } from "../budget/provider-rates.js";
import { ratesFrom } from "../budget/rates-from.js";
import { type DingtalkConfig, dingtalkConfig } from "../dingtalk/dingtalk-config.js";
import { type EmailConfig, emailConfig } from "../email/email-config.js";
import { type FeishuConfig, feishuConfig } from "../feishu/feishu-config.js";
import { type SmsConfig, smsConfig } from "../sms/sms-config.js";
import { type WebhookTarget, webhookTargets } from "../webhook/webhook-target.js";
import { type WecomConfig, wecomConfig } from "../wecom/wecom-config.js";
import { type Environment, EnvReader } from "./env-reader.js";

/** The ways out that there are; null, or an empty list, where there is none. */
export type ChannelsConfig = {
  readonly email: EmailConfig | null;
  readonly sms: SmsConfig | null;
  readonly wecom: WecomConfig;
  readonly dingtalk: DingtalkConfig;
  readonly feishu: FeishuConfig;
  readonly webhooks: readonly WebhookTarget[];
  /** The rate for each provider: the house's unless told. */
  readonly rates: Readonly<Record<Provider, Rate>>;
};

/** The ways out in an environment, or everything that is wrong or half set, each in a sentence. The names stand in the README. */
export function channelsConfig(env: Environment): Result<ChannelsConfig, readonly string[]> {
  const reader = new EnvReader(env);
  const webhooks = reader.text("WEBHOOKS");
  const rates = reader.text("CHANNEL_RATES");
  const config: ChannelsConfig = {
    email: emailConfig(reader),
    sms: smsConfig(reader),
    wecom: wecomConfig(reader),
    dingtalk: dingtalkConfig(reader),
    feishu: feishuConfig(reader),
    webhooks: (webhooks && reader.read("WEBHOOKS", webhooks, webhookTargets)) || [],
    rates: (rates && reader.read("CHANNEL_RATES", rates, ratesFrom)) || providerRates,
  };
  return reader.wrong.length === 0 ? ok(config) : err(reader.wrong);
}
