import { type Actor, err, ok, type Result } from "@union/kernel";
import { recipientOf } from "../audience/index.js";
import { type Channel, isLegal, type TopicName, usualOf } from "../topic/index.js";
import type { PreferenceRepository } from "./preference.repository.js";

/** The topic is always told, by every channel: whoever may vote or attend must be told. */
export type TopicLocked = { readonly kind: "TopicLocked" };
/** Whatever else is switched off, the topic lies in the inbox. */
export type InboxAlwaysOn = { readonly kind: "InboxAlwaysOn" };
/** The topic never goes this way. */
export type ChannelNotForTopic = { readonly kind: "ChannelNotForTopic" };
export type ChoosePreferenceInput = {
  readonly topic: TopicName;
  readonly channel: Channel;
  readonly isOn: boolean;
};

/** Switches a topic on or off for one channel of the actor's own. */
export const choosePreference =
  ({ preferences }: { preferences: PreferenceRepository }) =>
  async (
    actor: Actor,
    { topic, channel, isOn }: ChoosePreferenceInput,
  ): Promise<Result<{ id: string }, TopicLocked | InboxAlwaysOn | ChannelNotForTopic>> => {
    const usual = usualOf(topic, channel);
    if (usual === "LOCKED" && !isOn)
      return err({ kind: isLegal(topic) ? "TopicLocked" : "InboxAlwaysOn" });
    if (usual === "NEVER" && isOn) return err({ kind: "ChannelNotForTopic" });
    const recipientId = recipientOf(actor);
    await preferences.choose(actor.unionId, recipientId, topic, channel, isOn);
    return ok({ id: recipientId });
  };
