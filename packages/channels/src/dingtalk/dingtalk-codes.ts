import { codeWord } from "../code-word.js";
import type { Json } from "../http/ask-json.js";
import type { ProviderCodes } from "../http/provider-codes.js";

/** Of https://open.dingtalk.com/document/orgapp/server-api-error-codes-1 and the work notification's own list. */
export const dingtalkCodes: ProviderCodes = {
  tokenExpired: ["40014", "42001"],
  rateLimited: ["90002", "90005", "90006", "90018", "143103", "143104", "143203", "143204"],
  retryAfterMs: 60_000,
  later: ["-1"],
  addressRefused: ["33012", "40003", "40031", "60121"],
};

/** A robot over its 20 messages a minute is shut out for ten minutes. */
export const dingtalkRobotCodes: ProviderCodes = {
  tokenExpired: [],
  rateLimited: ["130101", "90030"],
  retryAfterMs: 600_000,
  later: ["-1"],
  addressRefused: [],
};

/** The code that says what happened: 88 only points to `sub_code`. */
export const dingtalkCode = ({ errcode, sub_code: subCode }: Json): string =>
  codeWord(errcode === 88 ? subCode : errcode);
