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
import { dingtalkCode, dingtalkCodes } from "./dingtalk-codes.js";
import type { DingtalkApp } from "./dingtalk-config.js";

/** One user id: a comma would join several. */
const userId = /^[^\s,@][^\s,]{0,63}$/;

/**
 * Work notifications of a DingTalk application (工作通知). DingTalk takes no id; it delivers the same text to the same
 * person once a day. It queues what it takes: `providerId` is the task to ask about.
 */
export function dingtalkApp(app: DingtalkApp, http: Http, now: () => number): Sender {
  const tokens = accessTokens(async () => {
    const url = endpoint(app.url, "/gettoken", { appkey: app.appKey, appsecret: app.appSecret });
    const asked = await askJson(http, { method: "GET", url });
    if (!asked.ok) return asked;
    const { errcode, access_token: token, expires_in: seconds } = asked.value.json;
    if (errcode !== 0 || typeof token !== "string")
      return codeFailure(dingtalkCodes, dingtalkCode(asked.value.json));
    return ok({ token, expiresInMs: Number(seconds) * 1_000 });
  }, now);
  const isExpired = ({ json }: JsonAnswer) =>
    dingtalkCodes.tokenExpired.includes(dingtalkCode(json));
  return {
    provider: "dingtalk-app",
    async send(message) {
      if (!userId.test(message.to)) return err({ kind: "AddressRefused", code: "USER_ID" });
      const json = {
        agent_id: app.agentId,
        userid_list: message.to,
        msg: { msgtype: "text", text: { content: plainText(message, 2_048) } },
      };
      const path = "/topapi/message/corpconversation/asyncsend_v2";
      const send = (token: string) => {
        const url = endpoint(app.url, path, { access_token: token });
        return askJson(http, { method: "POST", url, json });
      };
      const asked = await askWithToken(tokens, send, isExpired);
      if (!asked.ok) return asked;
      const answer = asked.value.json;
      if (answer["errcode"] !== 0) return codeFailure(dingtalkCodes, dingtalkCode(answer));
      return ok({
        providerId: answer["task_id"] === undefined ? null : codeWord(answer["task_id"]),
      });
    },
  };
}
