import { type ChannelsConfig, channelNames } from "@union/channels";
import type { OutsideChannel } from "./topic/index.js";

/** The ways to a person that a configuration opens beside the inbox. */
export const outsideOf = (config: ChannelsConfig): OutsideChannel[] =>
  channelNames(config).filter((name) => name !== "WEBHOOK");
