import type { LocalDate } from "@union/kernel";
import { connectionType, DateTimeScalar, LocalDateScalar, type Locale, say } from "@union/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Audience } from "../audience.js";
import type { Channel } from "../channel.js";
import { AudienceEnum, ChannelEnum } from "../disclosure-enums.type.js";
import type { DisclosureRecord } from "../item/disclosure.reader.js";
import { withdrawnSentence } from "../item/withdrawn-as.js";

@ObjectType("PublicDisclosure", {
  description: "A published item as anybody may read it (向社会和患者公开的事项).",
})
export class PublicDisclosureType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its number (编号)." }) no!: string;
  @Field(() => AudienceEnum, { description: "For whom: the public or patients." })
  audience!: Audience;
  @Field(() => String, { description: "Its category (类别)." }) category!: string;
  @Field(() => String, { nullable: true, description: "Its title; null once it was withdrawn." })
  title!: string | null;
  @Field(() => String, { nullable: true, description: "Its text; null once it was withdrawn." })
  body!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What its latest version corrects (更正说明).",
  })
  correction!: string | null;
  @Field(() => Int, { description: "The number of its latest version (版本)." }) versionNo!: number;
  @Field(() => [ChannelEnum], { description: "By which ways it was published (渠道)." })
  channels!: readonly Channel[];
  @Field(() => LocalDateScalar, { description: "When it was first published (公开日期)." })
  publishedOn!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The last day of its display (展示至).",
  })
  displayUntil!: string | null;
  @Field(() => Boolean, { description: "Whether it is on display today (展示中)." })
  isOnDisplay!: boolean;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it was withdrawn (撤回日期).",
  })
  withdrawnOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was withdrawn, in kind (撤回理由)." })
  withdrawnBecause!: string | null;
  unionId!: string;

  static of(record: DisclosureRecord, today: LocalDate, locale: Locale): PublicDisclosureType {
    const { id, no, audience, category, versionNo, channels, publishedOn, displayUntil, unionId } =
      record;
    const isWithdrawn = record.withdrawnOn !== null;
    const until = displayUntil !== null && displayUntil >= today;
    return Object.assign(new PublicDisclosureType(), {
      ...{ id, no, audience, category, versionNo, channels, publishedOn, displayUntil, unionId },
      withdrawnOn: record.withdrawnOn,
      withdrawnBecause: isWithdrawn ? say(withdrawnSentence(record.withdrawnAs), locale) : null,
      title: isWithdrawn ? null : record.publishedTitle,
      body: isWithdrawn ? null : record.publishedBody,
      correction: isWithdrawn ? null : record.publishedCorrection,
      isOnDisplay: until && !isWithdrawn,
    });
  }
}
export const PublicDisclosureConnection = connectionType("PublicDisclosure", PublicDisclosureType);

@ObjectType("PublicDisclosureData", {
  description: "What was published in a year as open data, with its checksum (公开数据).",
})
export class PublicDisclosureDataType {
  @Field(() => String, { description: "Name of the file." }) name!: string;
  @Field(() => String, {
    description: "Its content: JSON, or CSV in UTF-8 with a byte order mark.",
  })
  content!: string;
  @Field(() => String, { description: "SHA-256 of the content in UTF-8, in hexadecimal (校验值)." })
  sha256!: string;
  @Field(() => Int, { description: "How many items it holds." }) rows!: number;
  @Field(() => Boolean, { description: "False where the year has more than it may hold." })
  isComplete!: boolean;
  @Field(() => DateTimeScalar, { description: "When it was made." }) madeAt!: Date;
}
