import { openChannels } from "../open-channels.js";
import { channelsConfig } from "./channels-config.js";

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const target = { id: "oa", url: "https://oa.hospital.example/hook", secret };
const whole = {
  SMTP_URL: "smtp://hall:p%40ss@mail.hospital.example",
  MAIL_FROM: "union@hospital.example",
  SMS_URL: "https://sms.hospital.example/send",
  SMS_SECRET: "s",
  SMS_TEMPLATE: "T-1",
  WECOM_CORP_ID: "ww",
  WECOM_SECRET: "s",
  WECOM_AGENT_ID: "1000002",
  DINGTALK_APP_KEY: "d",
  DINGTALK_APP_SECRET: "s",
  DINGTALK_AGENT_ID: "7",
  FEISHU_ROBOT_URL: "https://open.feishu.cn/open-apis/bot/v2/hook/x",
  FEISHU_ROBOT_SECRET: "s",
  WEBHOOKS: JSON.stringify([target]),
  CHANNEL_RATES: '{"sms": {"capacity": 50, "refillPerSecond": 20}}',
};

test("what is not set is not there", () => {
  const config = channelsConfig({ SMTP_URL: "", WECOM_ROBOT_URL: undefined });
  expect(config.ok && openChannels(config.value).size).toBe(0);
});

test("all that is set is there, at the providers' own addresses unless told", async () => {
  const config = channelsConfig(whole);
  if (!config.ok) throw new Error(config.error.join("\n"));
  const { email, wecom, dingtalk, feishu, webhooks, rates } = config.value;
  expect(email?.smtp).toMatchObject({ user: "hall", password: "p@ss", security: "STARTTLS" });
  expect(wecom).toMatchObject({ app: { url: "https://qyapi.weixin.qq.com", agentId: 1000002 } });
  expect(dingtalk).toMatchObject({ app: { url: "https://oapi.dingtalk.com" }, robot: null });
  expect(feishu.app).toBeNull();
  expect(webhooks).toEqual([{ ...target, allowPrivate: false }]);
  expect(rates.sms).toEqual({ capacity: 50, refillPerSecond: 20 });
  expect(rates.smtp.capacity).toBe(10);
  const channels = openChannels(config.value);
  const providers = [...channels.values()].map(({ provider }) => provider);
  expect([...channels.keys()]).toEqual(["EMAIL", "SMS", "WECOM", "DINGTALK", "FEISHU", "WEBHOOK"]);
  expect(providers).toEqual([
    "smtp",
    "sms",
    "wecom-app",
    "dingtalk-app",
    "feishu-robot",
    "webhook",
  ]);
  for (const channel of channels.values()) await channel.close();
});

test.each<[Record<string, string>, RegExp]>([
  [{ SMTP_URL: "smtps://mail.example" }, /^SMTP_URL without MAIL_FROM: /],
  [
    { WECOM_URL: "https://x.example" },
    /^WECOM_URL without WECOM_CORP_ID, WECOM_SECRET, WECOM_AGENT_ID: /,
  ],
  [{ FEISHU_ID_TYPE: "email" }, /^FEISHU_ID_TYPE without FEISHU_APP_ID, FEISHU_APP_SECRET: /],
  [
    { DINGTALK_ROBOT_URL: "https://x.example" },
    /^DINGTALK_ROBOT_URL without DINGTALK_ROBOT_SECRET: /,
  ],
  [{ ...whole, SMTP_URL: "http://hidden" }, /^SMTP_URL must read smtp:/],
  [{ ...whole, MAIL_FROM: "hidden" }, /^MAIL_FROM must be a mail address/],
  [{ ...whole, SMS_URL: "http://hidden.example" }, /^SMS_URL must begin with https/],
  [{ ...whole, SMS_URL: "hidden" }, /^SMS_URL is no URL/],
  [{ ...whole, WECOM_AGENT_ID: "hidden" }, /^WECOM_AGENT_ID must be the number/],
  [
    { FEISHU_APP_ID: "a", FEISHU_APP_SECRET: "s", FEISHU_ID_TYPE: "hidden" },
    /^FEISHU_ID_TYPE must be one of/,
  ],
  [{ WEBHOOKS: "{hidden" }, /^WEBHOOKS must be a JSON list/],
  [{ WEBHOOKS: JSON.stringify([target, target]) }, /^WEBHOOKS has two entries/],
  [
    { WEBHOOKS: JSON.stringify([{ ...target, id: "hid den" }]) },
    /^WEBHOOKS has an entry, number 1, whose id/,
  ],
  [
    { WEBHOOKS: JSON.stringify([{ ...target, secret: "whsec_hidden" }]) },
    /whose secret is not whsec_/,
  ],
  [
    { WEBHOOKS: JSON.stringify([{ ...target, url: "http://10.0.0.1" }]) },
    /whose url must begin with https/,
  ],
  [
    { WEBHOOKS: JSON.stringify([{ ...target, allowPrivate: "hidden" }]) },
    /whose allowPrivate is neither/,
  ],
  [{ CHANNEL_RATES: "hidden" }, /^CHANNEL_RATES must be a JSON object/],
  [{ CHANNEL_RATES: '{"hidden": {}}' }, /^CHANNEL_RATES names a provider that is none of smtp/],
  [
    { CHANNEL_RATES: '{"sms": {"capacity": 0.5}}' },
    /^CHANNEL_RATES needs for sms a whole capacity/,
  ],
])("%j is told in one sentence that quotes no value", (env, sentence) => {
  const config = channelsConfig(env);
  expect(config).toEqual({ ok: false, error: [expect.stringMatching(sentence)] });
  expect(JSON.stringify(config)).not.toMatch(/hid ?den/);
});

test("all that is wrong is said at once", () => {
  const config = channelsConfig({ SMTP_URL: "x", SMS_URL: "y", WEBHOOKS: "z" });
  expect(!config.ok && config.error).toHaveLength(3);
});
