import { groupAddress } from "../group-address.js";
import { type Asked, type Reply, startFakeServer } from "../testing/fake-server.fixture.js";
import { TokenDesk } from "../testing/token-desk.fixture.js";
import type { Taken, World } from "../testing/world.fixture.js";

/** A WeCom with one member, "wang.li", and one group. */
export async function startFakeWecom() {
  const desk = new TokenDesk();
  const taken: Taken[] = [];
  const no = (errcode: number, errmsg: string): Reply => ({ json: { errcode, errmsg } });
  const take = (body: string, words: string): void => void taken.push({ mark: body, words });
  const protocol = ({ path, query, body }: Asked): Reply => {
    if (path === "/cgi-bin/gettoken") {
      const isRight = query.get("corpid") === "ww-hall" && query.get("corpsecret") === "right";
      if (!isRight) return no(40001, "invalid credential");
      return { json: { errcode: 0, access_token: desk.give(), expires_in: 7200 } };
    }
    const json = JSON.parse(body);
    if (path === "/cgi-bin/webhook/send") {
      if (query.get("key") !== "right") return no(93000, "invalid webhook url");
      take(body, json.text.content);
      return no(0, "ok");
    }
    if (!desk.isGood(query.get("access_token"))) return no(42001, "access_token expired");
    if (json.agentid !== 1000002 || json.enable_duplicate_check !== 1) return no(40056, "agentid");
    if (json.touser !== "wang.li") return no(81013, `user ${json.touser} not exist`);
    take(body, json.text.content);
    return { json: { errcode: 0, errmsg: "ok", msgid: "msg-1" } };
  };
  const server = await startFakeServer(protocol, no(45009, "api freq out of limit"));
  const app = { WECOM_CORP_ID: "ww-hall", WECOM_SECRET: "right", WECOM_AGENT_ID: "1000002" };
  const robot = `${server.url}/cgi-bin/webhook/send?key=`;
  const common = { busyMs: 60_000, marksById: false, taken, ...server };
  return {
    ...server,
    person: {
      ...common,
      env: { ...app, WECOM_URL: server.url },
      wrongSecret: { ...app, WECOM_URL: server.url, WECOM_SECRET: "wrong" },
      nobodyThere: { ...app, WECOM_URL: "http://127.0.0.1:1" },
      knownAddress: "wang.li",
      unknownAddress: "nobody-9",
      tokens: desk,
    } satisfies World,
    group: {
      ...common,
      env: { WECOM_ROBOT_URL: `${robot}right` },
      wrongSecret: { WECOM_ROBOT_URL: `${robot}wrong` },
      nobodyThere: { WECOM_ROBOT_URL: "http://127.0.0.1:1/x" },
      knownAddress: groupAddress,
      unknownAddress: null,
    } satisfies World,
  };
}
