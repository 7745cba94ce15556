import type { ProviderCodes } from "../http/provider-codes.js";

/** Of https://developer.work.weixin.qq.com/document/path/90455. A limit by the minute shuts us out for 60 seconds (path/90454). */
export const wecomCodes: ProviderCodes = {
  tokenExpired: ["40014", "42001"],
  rateLimited: ["45009", "45033"],
  retryAfterMs: 60_000,
  later: ["-1"],
  addressRefused: ["40003", "40031", "60111", "81013"],
};
