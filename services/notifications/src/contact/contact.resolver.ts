import { deliberateError, type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { recipientOf } from "../audience/index.js";
import type { Context } from "../context.js";
import type { Channel } from "../topic/index.js";
import { contactRefusals } from "./contact.refusals.js";
import {
  NoticeContactsResult,
  NoticeContactsType,
  NoticeContactType,
  SetContactInput,
} from "./contact.type.js";
import { masked } from "./masked.js";

@Resolver()
export class ContactResolver {
  @Query(() => NoticeContactsType, {
    nullable: true,
    description: "Where the reader is reached outside the house, masked (我的联系方式).",
  })
  noticeContacts(@Ctx() context: Context): Promise<NoticeContactsType> {
    return contactsOf(context);
  }

  @Mutation(() => NoticeContactsResult, {
    description: "Sets or takes away an address of one's own (设置联系方式).",
  })
  async setNoticeContact(
    @Arg("input", () => SetContactInput, { description: "The address." })
    { channel, address }: SetContactInput,
    @Ctx() context: Context,
  ): Promise<NoticeContactsType | RefusedType> {
    // The enum of channels holds the inbox too, which has no address. Taking away is always possible.
    if ((channel as Channel) === "IN_APP")
      throw deliberateError("BAD_USER_INPUT", context.locale, noAddress);
    if (address && !context.outside.includes(channel))
      throw deliberateError("BAD_USER_INPUT", context.locale, notSetUp);
    const { locale } = context;
    const set = await context.commands.setNoticeContact(
      signedInActor(context),
      { channel, address: address ?? null, locale },
      context,
    );
    if (!set.ok) return refused(contactRefusals, set.error, locale);
    return contactsOf(context);
  }
}

const noAddress = {
  zh: "站内消息直接送到收件箱，不需要地址；请选择邮件、短信等渠道。",
  en: "The inbox needs no address: notices come there by themselves. Choose another channel, such as mail.",
};
const notSetUp = {
  zh: "本单位没有开通该渠道，请选择其他渠道。",
  en: "This channel is not set up here; choose another.",
};

async function contactsOf(context: Context): Promise<NoticeContactsType> {
  const actor = signedInActor(context);
  const found = await context.readers.contacts.of(actor.unionId, recipientOf(actor));
  return Object.assign(new NoticeContactsType(), {
    offered: [...context.outside],
    contacts: found.map(({ channel, address }) =>
      Object.assign(new NoticeContactType(), { channel, addressMasked: masked(channel, address) }),
    ),
  });
}
