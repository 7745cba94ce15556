import { createHmac } from "node:crypto";
import { ok } from "@union/kernel";
import type { SignedRobot } from "../config/signed-robot.js";
import { askJson } from "../http/ask-json.js";
import type { Http } from "../http/http.js";
import type { Sender } from "../sender.js";
import { feishuFailure } from "./feishu-codes.js";
import { feishuPost } from "./feishu-post.js";

/** The robot of a Feishu group, signed: Base64 of HMAC-SHA256 keyed by time and secret over nothing, time in seconds. */
export function feishuRobot(robot: SignedRobot, http: Http, now: () => number): Sender {
  return {
    provider: "feishu-robot",
    async send(message) {
      const timestamp = String(Math.floor(now() / 1_000));
      const sign = createHmac("sha256", `${timestamp}\n${robot.secret}`).digest("base64");
      const content = { post: feishuPost(message) };
      const json = { timestamp, sign, msg_type: "post", content };
      const asked = await askJson(http, { method: "POST", url: new URL(robot.url), json });
      if (!asked.ok) return asked;
      return asked.value.json["code"] === 0 ? ok({ providerId: null }) : feishuFailure(asked.value);
    },
  };
}
