import { ok } from "@union/kernel";
import { askJson } from "../http/ask-json.js";
import type { Http } from "../http/http.js";
import { codeFailure } from "../http/provider-codes.js";
import { plainText } from "../plain-text.js";
import type { Sender } from "../sender.js";
import { wecomCodes } from "./wecom-codes.js";

/** The robot of a WeCom group (群机器人); its URL is its secret. It cannot tell a repeat. */
export function wecomRobot(url: string, http: Http): Sender {
  return {
    provider: "wecom-robot",
    async send(message) {
      const json = { msgtype: "text", text: { content: plainText(message, 2_048) } };
      const asked = await askJson(http, { method: "POST", url: new URL(url), json });
      if (!asked.ok) return asked;
      const { errcode } = asked.value.json;
      return errcode === 0 ? ok({ providerId: null }) : codeFailure(wecomCodes, errcode);
    },
  };
}
