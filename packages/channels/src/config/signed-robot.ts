import type { EnvReader } from "./env-reader.js";
import { secureUrl } from "./secure-url.js";

/** The robot of a group whose messages are signed. */
export type SignedRobot = { readonly url: string; readonly secret: string };

/** `PREFIX_ROBOT_URL` and `PREFIX_ROBOT_SECRET`, or null where there is no robot. */
export function signedRobot(env: EnvReader, prefix: "DINGTALK" | "FEISHU"): SignedRobot | null {
  const [urlName, secretName] = [`${prefix}_ROBOT_URL`, `${prefix}_ROBOT_SECRET`] as const;
  const set = env.together([urlName, secretName]);
  const url = set && env.read(urlName, set[urlName], secureUrl);
  return set && url ? { url, secret: set[secretName] } : null;
}
