import {
  DateTimeScalar,
  type RefusedType,
  type RequestContext,
  refused,
  say,
  signedInActor,
} from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { recipientOf } from "../audience/index.js";
import type { Context } from "../context.js";
import {
  channels,
  isLegal,
  type TopicName,
  topicNames,
  type Usual,
  usualOf,
} from "../topic/index.js";
import { preferenceRefusals } from "./preference.refusals.js";
import {
  ChoosePreferenceInput,
  NoticePreferencesResult,
  NoticePreferencesType,
  NoticePreferenceType,
  RestWindowType,
} from "./preference.type.js";

@Resolver()
export class PreferenceResolver {
  @Query(() => NoticePreferencesType, {
    nullable: true,
    description: "How the reader wants to be told, topic by channel (通知设置).",
  })
  noticePreferences(@Ctx() context: Context): Promise<NoticePreferencesType> {
    return preferencesOf(context);
  }

  @Mutation(() => NoticePreferencesResult, {
    description: "Switches one topic on or off for one channel of one's own (修改通知设置).",
  })
  async chooseNoticePreference(
    @Arg("input", () => ChoosePreferenceInput, { description: "The choice." })
    { topic, channel, isOn }: ChoosePreferenceInput,
    @Ctx() context: Context,
  ): Promise<NoticePreferencesType | RefusedType> {
    const chosen = await context.commands.chooseNoticePreference(
      signedInActor(context),
      { topic, channel, isOn },
      context,
    );
    if (!chosen.ok) return refused(preferenceRefusals, chosen.error, context.locale);
    return preferencesOf(context);
  }

  @Mutation(() => NoticePreferencesResult, {
    description: "Asks for rest, such as after a night duty (设置休息时段).",
  })
  async addRestWindow(
    @Arg("from", () => DateTimeScalar, { description: "From when (开始)." }) from: Date,
    @Arg("to", () => DateTimeScalar, { description: "Until when, a week at most (结束)." })
    to: Date,
    @Ctx() context: Context,
  ): Promise<NoticePreferencesType | RefusedType> {
    const added = await context.commands.addRestWindow(
      signedInActor(context),
      { from, to },
      context,
    );
    if (!added.ok) return refused(preferenceRefusals, added.error, context.locale);
    return preferencesOf(context);
  }

  @Mutation(() => NoticePreferencesResult, {
    description: "Takes a rest of one's own away (取消休息时段).",
  })
  async removeRestWindow(
    @Arg("id", () => ID, { description: "The rest." }) id: string,
    @Ctx() context: Context,
  ): Promise<NoticePreferencesType | RefusedType> {
    const removed = await context.commands.removeRestWindow(
      signedInActor(context),
      { id },
      context,
    );
    if (!removed.ok) return refused(preferenceRefusals, removed.error, context.locale);
    return preferencesOf(context);
  }
}

async function preferencesOf(context: Context): Promise<NoticePreferencesType> {
  const actor = signedInActor(context);
  const recipientId = recipientOf(actor);
  const chosen = await context.readers.preferences.of(actor.unionId, recipientId);
  const rests = await context.readers.rests.open(actor.unionId, [recipientId], context.now());
  const topics = topicNames.flatMap((topic) =>
    channels.map((channel) => {
      const usual = usualOf(topic, channel);
      const choice = chosen.get(`${topic}/${channel}`) ?? usual === "ON";
      const isOn = usual === "LOCKED" || (usual !== "NEVER" && choice);
      const locked = lockedBecause(topic, usual, context);
      return Object.assign(new NoticePreferenceType(), { topic, channel, usual, isOn, locked });
    }),
  );
  return Object.assign(new NoticePreferencesType(), {
    topics,
    rests: (rests.get(recipientId) ?? []).map((rest) => Object.assign(new RestWindowType(), rest)),
  });
}

function lockedBecause(topic: TopicName, usual: Usual, { locale }: RequestContext): string | null {
  if (usual === "LOCKED")
    return say(
      isLegal(topic)
        ? preferenceRefusals.TopicLocked({ kind: "TopicLocked" })
        : preferenceRefusals.InboxAlwaysOn({ kind: "InboxAlwaysOn" }),
      locale,
    );
  if (usual === "NEVER")
    return say(preferenceRefusals.ChannelNotForTopic({ kind: "ChannelNotForTopic" }), locale);
  return null;
}
