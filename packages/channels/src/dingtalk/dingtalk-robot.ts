import { createHmac } from "node:crypto";
import { ok } from "@union/kernel";
import type { SignedRobot } from "../config/signed-robot.js";
import { askJson } from "../http/ask-json.js";
import type { Http } from "../http/http.js";
import { codeFailure } from "../http/provider-codes.js";
import { plainText } from "../plain-text.js";
import type { Sender } from "../sender.js";
import { dingtalkCode, dingtalkRobotCodes } from "./dingtalk-codes.js";

/** The robot of a DingTalk group, signed (加签): Base64 of HMAC-SHA256 over time and secret, time in milliseconds. */
export function dingtalkRobot(robot: SignedRobot, http: Http, now: () => number): Sender {
  return {
    provider: "dingtalk-robot",
    async send(message) {
      const timestamp = String(now());
      const hmac = createHmac("sha256", robot.secret).update(`${timestamp}\n${robot.secret}`);
      const url = new URL(robot.url);
      url.searchParams.set("timestamp", timestamp);
      url.searchParams.set("sign", hmac.digest("base64"));
      const json = { msgtype: "text", text: { content: plainText(message, 20_000) } };
      const asked = await askJson(http, { method: "POST", url, json });
      if (!asked.ok) return asked;
      const answer = asked.value.json;
      if (answer["errcode"] === 0) return ok({ providerId: null });
      return codeFailure(dingtalkRobotCodes, dingtalkCode(answer));
    },
  };
}
