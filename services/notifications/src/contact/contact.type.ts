import { resultOf } from "@union/subgraph";
import { Field, InputType, ObjectType } from "type-graphql";
import { ChannelEnum, type OutsideChannel } from "../topic/index.js";

@ObjectType("NoticeContact", {
  description: "Where the reader is reached outside the house (联系方式).",
})
export class NoticeContactType {
  @Field(() => ChannelEnum, { description: "The channel (渠道)." }) channel!: OutsideChannel;
  @Field(() => String, { description: "The address, masked (地址，已脱敏)." })
  addressMasked!: string;
}

@ObjectType("NoticeContacts", {
  description: "Where the reader is reached outside the house (联系方式).",
})
export class NoticeContactsType {
  @Field(() => [NoticeContactType], { description: "One a channel at most." })
  contacts!: NoticeContactType[];
  @Field(() => [ChannelEnum], {
    description: "The channels outside the house that are set up here (已开通渠道).",
  })
  offered!: OutsideChannel[];
}

@InputType({ description: "An address of one's own (联系方式)." })
export class SetContactInput {
  @Field(() => ChannelEnum, { description: "The channel; the inbox needs no address." })
  channel!: OutsideChannel;
  @Field(() => String, { nullable: true, description: "The address; null takes it away." })
  address!: string | null | undefined;
}

export const NoticeContactsResult = resultOf(
  "NoticeContactsResult",
  NoticeContactsType,
  "The addresses afterwards, or why not.",
);
