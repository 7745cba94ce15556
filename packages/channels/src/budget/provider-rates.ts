/** Who counts our messages. */
export type Provider =
  | "smtp"
  | "sms"
  | "wecom-app"
  | "wecom-robot"
  | "dingtalk-app"
  | "dingtalk-robot"
  | "feishu-app"
  | "feishu-robot"
  | "webhook";

/** A bucket of so many messages that fills up again by so many a second. */
export type Rate = { readonly capacity: number; readonly refillPerSecond: number };

/** At most so many messages in any window of so many seconds. */
export type Limit = { readonly sends: number; readonly seconds: number };

/**
 * Our rate for each provider and the limits it stays within: in a window of `seconds` a bucket lets through its capacity and
 * what is refilled meanwhile, and that is at most `sends`. Limits are the providers' published ones, or the house's choice.
 */
export const providerRates: Readonly<
  Record<Provider, Rate & { readonly limits: readonly Limit[] }>
> = {
  // The house's: mail houses publish none and punish haste.
  smtp: { capacity: 10, refillPerSecond: 2, limits: [{ sends: 130, seconds: 60 }] },
  // The house's: gateways are sold by contract, 10 a second is the smallest in common use.
  sms: { capacity: 5, refillPerSecond: 5, limits: [{ sends: 10, seconds: 1 }] },
  // The house's. WeCom limits the day (accounts × 200 a day) and the person (30 a minute, 1,000 an hour; what is more is
  // dropped without a word): developer.work.weixin.qq.com/document/path/90454
  "wecom-app": { capacity: 20, refillPerSecond: 3, limits: [{ sends: 200, seconds: 60 }] },
  // developer.work.weixin.qq.com/document/path/91770: 20 a minute.
  "wecom-robot": { capacity: 5, refillPerSecond: 0.25, limits: [{ sends: 20, seconds: 60 }] },
  // The house's: DingTalk refuses by the minute (143103, 143104) without naming the number.
  "dingtalk-app": { capacity: 5, refillPerSecond: 5, limits: [{ sends: 10, seconds: 1 }] },
  // open.dingtalk.com/document/orgapp/custom-robot-access: 20 a minute, else shut out for ten minutes.
  "dingtalk-robot": { capacity: 5, refillPerSecond: 0.25, limits: [{ sends: 20, seconds: 60 }] },
  // open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create: 1,000 a minute and 50 a second; to one
  // person 5 a second, which we keep for all together.
  "feishu-app": {
    capacity: 2,
    refillPerSecond: 3,
    limits: [
      { sends: 5, seconds: 1 },
      { sends: 1_000, seconds: 60 },
    ],
  },
  // open.feishu.cn/document/server-docs/api-call-guide/frequency-control: 100 a minute and 5 a second.
  "feishu-robot": {
    capacity: 3,
    refillPerSecond: 1.6,
    limits: [
      { sends: 100, seconds: 60 },
      { sends: 5, seconds: 1 },
    ],
  },
  // The house's.
  webhook: { capacity: 10, refillPerSecond: 10, limits: [{ sends: 20, seconds: 1 }] },
};
