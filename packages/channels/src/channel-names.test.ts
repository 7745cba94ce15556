import fc from "fast-check";
import { channelNames } from "./channel-names.js";
import { channelsConfig } from "./config/channels-config.js";
import { openChannels } from "./open-channels.js";

const parts = [
  { SMTP_URL: "smtp://127.0.0.1", MAIL_FROM: "union@hospital.example" },
  { SMS_URL: "https://sms.hospital.example/send", SMS_SECRET: "s", SMS_TEMPLATE: "T-1" },
  { WECOM_CORP_ID: "ww", WECOM_SECRET: "s", WECOM_AGENT_ID: "1000002" },
  { WECOM_ROBOT_URL: "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k" },
  { DINGTALK_APP_KEY: "d", DINGTALK_APP_SECRET: "s", DINGTALK_AGENT_ID: "7" },
  {
    DINGTALK_ROBOT_URL: "https://oapi.dingtalk.com/robot/send?access_token=t",
    DINGTALK_ROBOT_SECRET: "s",
  },
  { FEISHU_APP_ID: "f", FEISHU_APP_SECRET: "s" },
  { FEISHU_ROBOT_URL: "https://open.feishu.cn/open-apis/bot/v2/hook/x", FEISHU_ROBOT_SECRET: "s" },
  {
    WEBHOOKS: JSON.stringify([
      { id: "oa", url: "https://oa.hospital.example/hook", secret: `whsec_${"A".repeat(32)}` },
    ]),
  },
];

test("whatever is set up, the names are those of the channels that would be opened", () =>
  fc.assert(
    fc.asyncProperty(fc.subarray(parts), async (some) => {
      const config = channelsConfig(Object.assign({}, ...some));
      if (!config.ok) throw new Error(config.error.join("\n"));
      const opened = openChannels(config.value);
      expect(channelNames(config.value)).toEqual([...opened.keys()]);
      for (const channel of opened.values()) await channel.close();
    }),
    { numRuns: 60 },
  ));
