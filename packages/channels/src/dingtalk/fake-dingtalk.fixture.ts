import { createHmac } from "node:crypto";
import { groupAddress } from "../group-address.js";
import { type Asked, type Reply, startFakeServer } from "../testing/fake-server.fixture.js";
import { TokenDesk } from "../testing/token-desk.fixture.js";
import type { Taken, World } from "../testing/world.fixture.js";

/** A DingTalk with one member, "manager01", and one group. `busy` is what it answers to too many messages. */
export async function startFakeDingtalk(busy: Reply) {
  const desk = new TokenDesk();
  const taken: Taken[] = [];
  const no = (errcode: number, errmsg: string, sub_code?: string): Reply => ({
    json: { errcode, errmsg, sub_code },
  });
  const isSigned = (query: URLSearchParams): boolean => {
    const hmac = createHmac("sha256", "SECright").update(`${query.get("timestamp")}\nSECright`);
    const isFresh = Math.abs(Number(query.get("timestamp")) - Date.now()) < 3_600_000;
    return isFresh && query.get("sign") === hmac.digest("base64");
  };
  const protocol = ({ path, query, body }: Asked): Reply => {
    if (path === "/gettoken") {
      const isRight = query.get("appkey") === "ding-hall" && query.get("appsecret") === "right";
      if (!isRight) return no(40089, "invalid appkey or appsecret");
      return { json: { errcode: 0, access_token: desk.give(), expires_in: 7200 } };
    }
    const json = JSON.parse(body);
    if (path === "/robot/send") {
      if (query.get("access_token") !== "robot") return no(300001, "token is not exist");
      if (!isSigned(query)) return no(310000, "sign not match");
      taken.push({ mark: body, words: json.text.content });
      return no(0, "ok");
    }
    if (!desk.isGood(query.get("access_token"))) return no(88, "ding talk error", "40014");
    if (json.agent_id !== 77 || json.to_all_user) return no(88, "ding talk error", "60011");
    if (json.userid_list !== "manager01") return no(33012, `no user ${json.userid_list}`);
    taken.push({ mark: body, words: json.msg.text.content });
    return { json: { errcode: 0, task_id: 256271667526, request_id: "r" } };
  };
  const server = await startFakeServer(protocol, busy);
  const app = {
    DINGTALK_APP_KEY: "ding-hall",
    DINGTALK_APP_SECRET: "right",
    DINGTALK_AGENT_ID: "77",
  };
  const robot = {
    DINGTALK_ROBOT_URL: `${server.url}/robot/send?access_token=robot`,
    DINGTALK_ROBOT_SECRET: "SECright",
  };
  const common = { marksById: false, taken, ...server };
  return {
    ...server,
    person: {
      ...common,
      busyMs: 60_000,
      env: { ...app, DINGTALK_URL: server.url },
      wrongSecret: { ...app, DINGTALK_URL: server.url, DINGTALK_APP_SECRET: "wrong" },
      nobodyThere: { ...app, DINGTALK_URL: "http://127.0.0.1:1" },
      knownAddress: "manager01",
      unknownAddress: "nobody9",
      tokens: desk,
    } satisfies World,
    group: {
      ...common,
      busyMs: 600_000,
      env: robot,
      wrongSecret: { ...robot, DINGTALK_ROBOT_SECRET: "SECwrong" },
      nobodyThere: { ...robot, DINGTALK_ROBOT_URL: "http://127.0.0.1:1/x" },
      knownAddress: groupAddress,
      unknownAddress: null,
    } satisfies World,
  };
}
