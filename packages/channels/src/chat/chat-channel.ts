import { err } from "@union/kernel";
import type { Channel, ChannelName } from "../channel.js";
import { groupAddress } from "../group-address.js";
import type { Http } from "../http/http.js";
import type { Sender } from "../sender.js";

/**
 * A chat with an app for persons, a robot for a group, or both. A message to a person never falls back to the group: it
 * would be read by all.
 */
export function chatChannel(
  name: ChannelName,
  { app, robot }: { readonly app: Sender | null; readonly robot: Sender | null },
  http: Http,
): Channel {
  const provider = (app ?? robot)?.provider;
  if (provider === undefined) throw new Error(`${name} has neither an app nor a robot`);
  return {
    name,
    provider,
    async send(message) {
      const isGroup = message.to === groupAddress;
      const sender = isGroup ? robot : app;
      if (sender) return sender.send(message);
      return err({ kind: "ProviderRefused", code: isGroup ? "NO_ROBOT" : "NO_APP" });
    },
    close: () => http.close(),
  };
}
