import { type Err, err } from "@union/kernel";
import { codeWord } from "../code-word.js";
import type { JsonAnswer } from "../http/ask-json.js";
import { codeFailure, type ProviderCodes } from "../http/provider-codes.js";
import { retryAfterMs } from "../http/retry-after-ms.js";
import type { SendFailure } from "../send-failure.js";

/** Of https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code and the page of im/v1/messages. */
export const feishuCodes: ProviderCodes = {
  tokenExpired: ["99991663", "99991668", "99991671", "99991677"],
  /** 230020: too many to one receiver; 11232: a robot's limit, or the rush on the hour. */
  rateLimited: ["99991400", "230020", "11232"],
  retryAfterMs: 60_000,
  later: ["1500", "99991402"],
  /** 230013: out of the app's range; 230053: wants none; 9999235x, 9999236x: no such id, or another tenant's. */
  addressRefused: ["230013", "230053", "99992351", "99992360", "99992361", "99992364"],
};

/** The failure in an answer. 230001 stands for any wrong parameter: only its words tell that it is the receiver. */
export function feishuFailure({ json, header }: JsonAnswer): Err<SendFailure> {
  const isReceiver = json["code"] === 230001 && String(json["msg"]).includes("receive_id");
  if (isReceiver) return err({ kind: "AddressRefused", code: codeWord(json["code"]) });
  return codeFailure(feishuCodes, json["code"], retryAfterMs(header));
}
