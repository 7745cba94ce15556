import { err, ok } from "@union/kernel";
import { codeWord } from "../code-word.js";
import { accessTokens } from "../http/access-tokens.js";
import { askJson, type JsonAnswer } from "../http/ask-json.js";
import { askWithToken } from "../http/ask-with-token.js";
import { endpoint } from "../http/endpoint.js";
import type { Http } from "../http/http.js";
import { codeFailure } from "../http/provider-codes.js";
import { plainText } from "../plain-text.js";
import type { Sender } from "../sender.js";
import { wecomCodes } from "./wecom-codes.js";
import type { WecomApp } from "./wecom-config.js";

/** The form of a user id. It keeps out "@all", which is everybody, and "|", which joins several. */
const userId = /^[A-Za-z0-9][A-Za-z0-9_.@-]{0,63}$/;

/**
 * Messages of a WeCom application (企业微信应用消息). WeCom takes no id; it drops a message whose request is the same as
 * one of the last four hours, and the same delivery makes the same request.
 */
export function wecomApp(app: WecomApp, http: Http, now: () => number): Sender {
  const tokens = accessTokens(async () => {
    const query = { corpid: app.corpId, corpsecret: app.secret };
    const url = endpoint(app.url, "/cgi-bin/gettoken", query);
    const asked = await askJson(http, { method: "GET", url });
    if (!asked.ok) return asked;
    const { errcode, access_token: token, expires_in: seconds } = asked.value.json;
    if (errcode !== 0 || typeof token !== "string") return codeFailure(wecomCodes, errcode);
    return ok({ token, expiresInMs: Number(seconds) * 1_000 });
  }, now);
  const isExpired = ({ json }: JsonAnswer) =>
    wecomCodes.tokenExpired.includes(codeWord(json["errcode"]));
  return {
    provider: "wecom-app",
    async send(message) {
      if (!userId.test(message.to)) return err({ kind: "AddressRefused", code: "USER_ID" });
      const json = {
        touser: message.to,
        agentid: app.agentId,
        msgtype: "text",
        text: { content: plainText(message, 2_048) },
        enable_duplicate_check: 1,
        duplicate_check_interval: 14_400,
      };
      const send = (token: string) => {
        const url = endpoint(app.url, "/cgi-bin/message/send", { access_token: token });
        return askJson(http, { method: "POST", url, json });
      };
      const asked = await askWithToken(tokens, send, isExpired);
      if (!asked.ok) return asked;
      const { errcode, msgid, invaliduser, unlicenseduser } = asked.value.json;
      if (errcode !== 0) return codeFailure(wecomCodes, errcode);
      if (invaliduser) return err({ kind: "AddressRefused", code: "invaliduser" });
      if (unlicenseduser) return err({ kind: "AddressRefused", code: "unlicenseduser" });
      return ok({ providerId: typeof msgid === "string" ? msgid : null });
    },
  };
}
