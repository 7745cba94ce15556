import type { Channel, ChannelName } from "../channel.js";
import { channelsConfig } from "../config/channels-config.js";
import type { Environment } from "../config/env-reader.js";
import { openChannels } from "../open-channels.js";

/** The channel as a service would open it. */
export function openForTest(name: ChannelName, env: Environment, timeoutMs = 10_000): Channel {
  const config = channelsConfig(env);
  if (!config.ok) throw new Error(config.error.join("\n"));
  const channel = openChannels(config.value, { timeoutMs }).get(name);
  if (!channel) throw new Error(`${name} is not configured`);
  return channel;
}
