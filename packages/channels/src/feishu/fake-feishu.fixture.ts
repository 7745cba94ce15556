import { createHmac } from "node:crypto";
import { groupAddress } from "../group-address.js";
import { type Asked, type Reply, startFakeServer } from "../testing/fake-server.fixture.js";
import { TokenDesk } from "../testing/token-desk.fixture.js";
import type { Taken, World } from "../testing/world.fixture.js";

type Piece = { readonly tag: string; readonly text: string };
const wordsOf = (post: { zh_cn: { title: string; content: Piece[][] } }) =>
  [post.zh_cn.title, ...post.zh_cn.content.flat().map(({ text }) => text)].join("\n");

/** A Feishu with one member, "gf2a71bd", and one group. */
export async function startFakeFeishu() {
  const desk = new TokenDesk();
  const taken: Taken[] = [];
  const no = (code: number, msg: string, status = 400): Reply => ({ status, json: { code, msg } });
  const protocol = ({ path, query, headers, body }: Asked): Reply => {
    const json = JSON.parse(body);
    if (path === "/open-apis/auth/v3/tenant_access_token/internal") {
      if (json.app_id !== "cli_hall" || json.app_secret !== "right")
        return no(10014, "app secret invalid", 200);
      return { json: { code: 0, expire: 7200, tenant_access_token: desk.give() } };
    }
    if (path === "/open-apis/bot/v2/hook/robot") {
      const key = `${json.timestamp}\nright`;
      const isFresh = Math.abs(Number(json.timestamp) - Date.now() / 1_000) < 3_600;
      if (!isFresh || json.sign !== createHmac("sha256", key).digest("base64"))
        return no(19021, "sign match fail or timestamp is not within one hour", 200);
      taken.push({ mark: JSON.stringify(json.content), words: wordsOf(json.content.post) });
      return { json: { code: 0, msg: "success", data: {} } };
    }
    if (!desk.isGood(headers.authorization?.replace(/^Bearer /, "")))
      return no(99991663, "Invalid access token for authorization");
    if (query.get("receive_id_type") !== "user_id" || json.msg_type !== "post")
      return no(230001, "invalid request parameter, ext=msg_type");
    if (json.receive_id !== "gf2a71bd")
      return no(230001, "invalid request parameter, ext=invalid receive_id.");
    taken.push({ mark: json.uuid, words: wordsOf(JSON.parse(json.content)) });
    return { json: { code: 0, data: { message_id: "om_1" } } };
  };
  const busy: Reply = {
    ...no(99991400, "request trigger frequency limit"),
    headers: { "x-ogw-ratelimit-reset": "52" },
  };
  const server = await startFakeServer(protocol, busy);
  const app = { FEISHU_APP_ID: "cli_hall", FEISHU_APP_SECRET: "right" };
  const robot = {
    FEISHU_ROBOT_URL: `${server.url}/open-apis/bot/v2/hook/robot`,
    FEISHU_ROBOT_SECRET: "right",
  };
  const common = { busyMs: 52_000, taken, ...server };
  return {
    ...server,
    person: {
      ...common,
      marksById: true,
      env: { ...app, FEISHU_URL: server.url },
      wrongSecret: { ...app, FEISHU_URL: server.url, FEISHU_APP_SECRET: "wrong" },
      nobodyThere: { ...app, FEISHU_URL: "http://127.0.0.1:1" },
      knownAddress: "gf2a71bd",
      unknownAddress: "nobody9",
      tokens: desk,
    } satisfies World,
    group: {
      ...common,
      marksById: false,
      env: robot,
      wrongSecret: { ...robot, FEISHU_ROBOT_SECRET: "wrong" },
      nobodyThere: { ...robot, FEISHU_ROBOT_URL: "http://127.0.0.1:1/x" },
      knownAddress: groupAddress,
      unknownAddress: null,
    } satisfies World,
  };
}
