import { err, ok } from "@union/kernel";
import { codeWord } from "../code-word.js";
import { accessTokens } from "../http/access-tokens.js";
import { askJson, type Json, type JsonAnswer } from "../http/ask-json.js";
import { askWithToken } from "../http/ask-with-token.js";
import { endpoint } from "../http/endpoint.js";
import type { Http } from "../http/http.js";
import type { Sender } from "../sender.js";
import { feishuCodes, feishuFailure } from "./feishu-codes.js";
import type { FeishuApp } from "./feishu-config.js";
import { feishuPost } from "./feishu-post.js";

/** Messages of a Feishu application's robot (飞书应用消息). A repeat within an hour is told by its uuid. */
export function feishuApp(app: FeishuApp, http: Http, now: () => number): Sender {
  const tokens = accessTokens(async () => {
    const url = endpoint(app.url, "/open-apis/auth/v3/tenant_access_token/internal");
    const json = { app_id: app.appId, app_secret: app.appSecret };
    const asked = await askJson(http, { method: "POST", url, json });
    if (!asked.ok) return asked;
    const { code, tenant_access_token: token, expire: seconds } = asked.value.json;
    if (code !== 0 || typeof token !== "string") return feishuFailure(asked.value);
    return ok({ token, expiresInMs: Number(seconds) * 1_000 });
  }, now);
  const isExpired = ({ json }: JsonAnswer) =>
    feishuCodes.tokenExpired.includes(codeWord(json["code"]));
  const url = endpoint(app.url, "/open-apis/im/v1/messages", { receive_id_type: app.idType });
  return {
    provider: "feishu-app",
    async send(message) {
      if (!/^[^\s@]\S{0,127}$/.test(message.to))
        return err({ kind: "AddressRefused", code: "USER_ID" });
      const json = {
        receive_id: message.to,
        msg_type: "post",
        content: JSON.stringify(feishuPost(message)),
        uuid: message.id,
      };
      const send = (token: string) =>
        askJson(http, { method: "POST", url, json, headers: { authorization: `Bearer ${token}` } });
      const asked = await askWithToken(tokens, send, isExpired);
      if (!asked.ok) return asked;
      if (asked.value.json["code"] !== 0) return feishuFailure(asked.value);
      const messageId = (asked.value.json["data"] as Json | undefined)?.["message_id"];
      return ok({ providerId: typeof messageId === "string" ? messageId : null });
    },
  };
}
