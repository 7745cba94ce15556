import { channelContract } from "../testing/channel-contract.fixture.js";
import { openForTest } from "../testing/open-for-test.fixture.js";
import { startFakeDingtalk } from "./fake-dingtalk.fixture.js";

const appBusy = { json: { errcode: 88, sub_code: "90018", errmsg: "ding talk error" } };
const robotBusy = { json: { errcode: 130101, errmsg: "send too fast" } };
channelContract("a DingTalk application", "DINGTALK", async () => {
  return (await startFakeDingtalk(appBusy)).person;
});
channelContract("a DingTalk robot", "DINGTALK", async () => {
  return (await startFakeDingtalk(robotBusy)).group;
});

test.each([
  [{ errcode: 143104 }, { kind: "RateLimited", retryAfterMs: 60_000 }],
  [{ errcode: 33012 }, { kind: "AddressRefused", code: "33012" }],
  [
    { errcode: 88, sub_code: "60011" },
    { kind: "ProviderRefused", code: "60011" },
  ],
  [{ errcode: -1 }, { kind: "Unreachable", code: "-1" }],
])("the answer %j of DingTalk means %j", async (json, error) => {
  const dingtalk = await startFakeDingtalk(appBusy);
  const channel = openForTest("DINGTALK", dingtalk.person.env);
  const message = { id: "d-1", to: "manager01", subject: "题", text: "文", link: null };
  const taken = await channel.send(message);
  expect(taken).toEqual({ ok: true, value: { providerId: "256271667526" } });
  dingtalk.answerAlways({ json });
  expect(await channel.send(message)).toEqual({ ok: false, error });
  await channel.close();
  await dingtalk.close();
});
