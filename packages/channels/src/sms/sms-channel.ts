import { createHmac } from "node:crypto";
import { err, ok } from "@union/kernel";
import type { Channel } from "../channel.js";
import { askJson } from "../http/ask-json.js";
import type { Http } from "../http/http.js";
import { codeFailure, type ProviderCodes } from "../http/provider-codes.js";
import { retryAfterMs } from "../http/retry-after-ms.js";
import { plainText } from "../plain-text.js";
import type { SmsConfig } from "./sms-config.js";

/** The codes of the gateway's contract, see the README. */
const smsCodes: ProviderCodes = {
  tokenExpired: [],
  rateLimited: ["RATE_LIMITED"],
  retryAfterMs: 60_000,
  later: ["BUSY"],
  addressRefused: ["INVALID_MOBILE", "BLOCKED_MOBILE"],
};

/** Short messages by an HTTP gateway of the hospital or its operator. The contract is small and stands in the README. */
export function smsChannel(sms: SmsConfig, http: Http, now: () => number): Channel {
  return {
    name: "SMS",
    provider: "sms",
    async send(message) {
      if (!/^1[3-9]\d{9}$/.test(message.to)) return err({ kind: "AddressRefused", code: "MOBILE" });
      const text = plainText({ ...message, subject: "" }, 1_000);
      const json = { id: message.id, mobile: message.to, template: sms.template, text };
      const timestamp = String(Math.floor(now() / 1_000));
      const signed = `${timestamp}.${JSON.stringify(json)}`;
      const signature = createHmac("sha256", sms.secret).update(signed).digest("base64");
      const headers = { "x-timestamp": timestamp, "x-signature": signature };
      const asked = await askJson(http, { method: "POST", url: new URL(sms.url), headers, json });
      if (!asked.ok) return asked;
      const { code, messageId } = asked.value.json;
      if (code !== "OK") return codeFailure(smsCodes, code, retryAfterMs(asked.value.header));
      return ok({ providerId: typeof messageId === "string" ? messageId : null });
    },
    close: () => http.close(),
  };
}
