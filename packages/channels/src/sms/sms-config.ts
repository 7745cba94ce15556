import type { EnvReader } from "../config/env-reader.js";
import { secureUrl } from "../config/secure-url.js";

export type SmsConfig = {
  readonly url: string;
  readonly secret: string;
  /** The id of the template that the operator has approved. */
  readonly template: string;
};

/** SMS_URL, SMS_SECRET and SMS_TEMPLATE. */
export function smsConfig(env: EnvReader): SmsConfig | null {
  const set = env.together(["SMS_URL", "SMS_SECRET", "SMS_TEMPLATE"]);
  const url = set && env.read("SMS_URL", set.SMS_URL, secureUrl);
  return set && url ? { url, secret: set.SMS_SECRET, template: set.SMS_TEMPLATE } : null;
}
