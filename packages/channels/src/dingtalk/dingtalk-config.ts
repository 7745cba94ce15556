import { agentId } from "../config/agent-id.js";
import type { EnvReader } from "../config/env-reader.js";
import { secureUrl } from "../config/secure-url.js";
import { type SignedRobot, signedRobot } from "../config/signed-robot.js";

export type DingtalkApp = {
  readonly url: string;
  readonly appKey: string;
  readonly appSecret: string;
  readonly agentId: number;
};
export type DingtalkConfig = {
  readonly app: DingtalkApp | null;
  readonly robot: SignedRobot | null;
};

/** DINGTALK_APP_KEY, DINGTALK_APP_SECRET and DINGTALK_AGENT_ID, at DINGTALK_URL unless it is DingTalk's own; and the robot. */
export function dingtalkConfig(env: EnvReader): DingtalkConfig {
  return { app: dingtalkApp(env), robot: signedRobot(env, "DINGTALK") };
}

function dingtalkApp(env: EnvReader): DingtalkApp | null {
  const set = env.together(
    ["DINGTALK_APP_KEY", "DINGTALK_APP_SECRET", "DINGTALK_AGENT_ID"],
    ["DINGTALK_URL"],
  );
  if (!set) return null;
  const at = env.text("DINGTALK_URL") ?? "https://oapi.dingtalk.com";
  const url = env.read("DINGTALK_URL", at, secureUrl);
  const agent = env.read("DINGTALK_AGENT_ID", set.DINGTALK_AGENT_ID, agentId);
  if (!url || !agent) return null;
  return { url, appKey: set.DINGTALK_APP_KEY, appSecret: set.DINGTALK_APP_SECRET, agentId: agent };
}
