import { channelContract } from "../testing/channel-contract.fixture.js";
import { openForTest } from "../testing/open-for-test.fixture.js";
import { startFakeFeishu } from "./fake-feishu.fixture.js";
import { feishuPost } from "./feishu-post.js";

channelContract("a Feishu application", "FEISHU", async () => (await startFakeFeishu()).person);
channelContract("a Feishu robot", "FEISHU", async () => (await startFakeFeishu()).group);

const message = { id: "d-1", to: "gf2a71bd", subject: "题", text: "文", link: null };

test.each([
  [{ code: 11232 }, { kind: "RateLimited", retryAfterMs: 60_000 }],
  [{ code: 230013 }, { kind: "AddressRefused", code: "230013" }],
  [
    { code: 230001, msg: "ext=text is empty" },
    { kind: "ProviderRefused", code: "230001" },
  ],
  [{ code: 1500 }, { kind: "Unreachable", code: "1500" }],
])("the answer %j of Feishu means %j", async (json, error) => {
  const feishu = await startFakeFeishu();
  const channel = openForTest("FEISHU", feishu.person.env);
  expect(await channel.send(message)).toEqual({ ok: true, value: { providerId: "om_1" } });
  feishu.answerAlways({ status: 400, json });
  expect(await channel.send(message)).toEqual({ ok: false, error });
  await channel.close();
  await feishu.close();
});

test("no word of a text can call everybody", () => {
  const text = 'hello <at user_id="all"></at>';
  const { content } = feishuPost({ ...message, text }).zh_cn;
  expect(content).toEqual([[{ tag: "text", text }]]);
});
