import type { EnvReader } from "../config/env-reader.js";
import { secureUrl } from "../config/secure-url.js";
import { type SignedRobot, signedRobot } from "../config/signed-robot.js";

const idTypes = ["user_id", "open_id", "union_id", "email"] as const;

/** What kind of id the addresses on Feishu are. */
export type FeishuIdType = (typeof idTypes)[number];
export type FeishuApp = {
  readonly url: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly idType: FeishuIdType;
};
export type FeishuConfig = { readonly app: FeishuApp | null; readonly robot: SignedRobot | null };

/** FEISHU_APP_ID and FEISHU_APP_SECRET, at FEISHU_URL unless it is Feishu's own, with FEISHU_ID_TYPE; and the robot. */
export function feishuConfig(env: EnvReader): FeishuConfig {
  return { app: feishuApp(env), robot: signedRobot(env, "FEISHU") };
}

function feishuApp(env: EnvReader): FeishuApp | null {
  const optional = ["FEISHU_URL", "FEISHU_ID_TYPE"];
  const set = env.together(["FEISHU_APP_ID", "FEISHU_APP_SECRET"], optional);
  if (!set) return null;
  const at = env.text("FEISHU_URL") ?? "https://open.feishu.cn";
  const url = env.read("FEISHU_URL", at, secureUrl);
  const idType = env.read("FEISHU_ID_TYPE", env.text("FEISHU_ID_TYPE") ?? "user_id", idTypeOf);
  if (!url || !idType) return null;
  return { url, appId: set.FEISHU_APP_ID, appSecret: set.FEISHU_APP_SECRET, idType };
}

function idTypeOf(text: string): FeishuIdType {
  const found = idTypes.find((each) => each === text);
  if (!found) throw new Error(`must be one of ${idTypes.join(", ")}.`);
  return found;
}
