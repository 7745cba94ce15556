import { createHmac } from "node:crypto";
import { type Asked, type Reply, startFakeServer } from "../testing/fake-server.fixture.js";
import type { Taken, World } from "../testing/world.fixture.js";

/** A gateway for short messages as the README describes it, with one customer and one mobile. */
export async function startFakeSms() {
  const taken: Taken[] = [];
  const no = (status: number, code: string): Reply => ({ status, json: { code } });
  const protocol = ({ path, headers, body }: Asked): Reply => {
    const signed = `${headers["x-timestamp"]}.${body}`;
    const signature = createHmac("sha256", "right").update(signed).digest("base64");
    const isFresh = Math.abs(Number(headers["x-timestamp"]) - Date.now() / 1_000) < 300;
    if (!isFresh || headers["x-signature"] !== signature) return no(401, "BAD_SIGNATURE");
    const { id, mobile, template, text } = JSON.parse(body);
    if (path !== "/send" || template !== "T-1") return no(422, "BAD_TEMPLATE");
    if (mobile !== "13000000000") return no(422, "INVALID_MOBILE");
    taken.push({ mark: id, words: text });
    return { json: { code: "OK", messageId: `sms-${id}` } };
  };
  const busy = { ...no(429, "RATE_LIMITED"), headers: { "retry-after": "7" } };
  const server = await startFakeServer(protocol, busy);
  const env = { SMS_URL: `${server.url}/send`, SMS_SECRET: "right", SMS_TEMPLATE: "T-1" };
  const world: World = {
    ...server,
    taken,
    busyMs: 7_000,
    marksById: true,
    env,
    wrongSecret: { ...env, SMS_SECRET: "wrong" },
    nobodyThere: { ...env, SMS_URL: "http://127.0.0.1:1/send" },
    knownAddress: "13000000000",
    unknownAddress: "13000000001",
  };
  return { ...server, world };
}
