import { agentId } from "../config/agent-id.js";
import type { EnvReader } from "../config/env-reader.js";
import { secureUrl } from "../config/secure-url.js";

export type WecomApp = {
  readonly url: string;
  readonly corpId: string;
  readonly secret: string;
  readonly agentId: number;
};
export type WecomConfig = { readonly app: WecomApp | null; readonly robotUrl: string | null };

/** WECOM_CORP_ID, WECOM_SECRET and WECOM_AGENT_ID, at WECOM_URL unless it is WeCom's own; and WECOM_ROBOT_URL. */
export function wecomConfig(env: EnvReader): WecomConfig {
  const robot = env.text("WECOM_ROBOT_URL");
  return { app: wecomApp(env), robotUrl: robot && env.read("WECOM_ROBOT_URL", robot, secureUrl) };
}

function wecomApp(env: EnvReader): WecomApp | null {
  const set = env.together(["WECOM_CORP_ID", "WECOM_SECRET", "WECOM_AGENT_ID"], ["WECOM_URL"]);
  if (!set) return null;
  const at = env.text("WECOM_URL") ?? "https://qyapi.weixin.qq.com";
  const url = env.read("WECOM_URL", at, secureUrl);
  const agent = env.read("WECOM_AGENT_ID", set.WECOM_AGENT_ID, agentId);
  if (!url || !agent) return null;
  return { url, corpId: set.WECOM_CORP_ID, secret: set.WECOM_SECRET, agentId: agent };
}
