import { connectionType, LocalDateScalar, type Locale, resultOf, say } from "@union/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { Audience } from "../audience.js";
import type { Channel } from "../channel.js";
import { AudienceEnum, ChannelEnum, DisclosureStateEnum } from "../disclosure-enums.type.js";
import type { DisclosureRecord } from "./disclosure.reader.js";
import type { DisclosureState } from "./disclosure.stages.js";
import { withdrawnSentence } from "./withdrawn-as.js";

@Directive('@key(fields: "id")')
@ObjectType("Disclosure", {
  description: "Something disclosed, or on its way to it (公开事项).",
})
export class DisclosureType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Its number in the register (编号)." }) no!: string;
  @Field(() => AudienceEnum, { description: "For whom (公开对象)." }) audience!: Audience;
  @Field(() => String, { nullable: true, description: "Its entry of the catalogue (目录条目)." })
  dutyCode!: string | null;
  @Field(() => String, { description: "Its category (类别)." }) category!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "The title of its latest version, or of the draft before the first (标题); null once it was withdrawn, but for those who keep it.",
  })
  title!: string | null;
  @Field(() => String, { nullable: true, description: "The text that goes with the title (内容)." })
  body!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Why this version differs from the one before (更正说明).",
  })
  correction!: string | null;
  @Field(() => DisclosureStateEnum, { description: "How far it has come (状态)." })
  state!: DisclosureState;
  @Field(() => Int, { description: "The number of its latest version (版本); 0 before the first." })
  versionNo!: number;
  @Field(() => [ChannelEnum], {
    description: "By which ways (渠道), in the order they were named.",
  })
  channels!: readonly Channel[];
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The first day of the period it answers for.",
  })
  periodFrom!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "The last day of that period." })
  periodTo!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "By when it is to be disclosed (应公开日期).",
  })
  dueOn!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Not to be disclosed before this day (事后公开).",
  })
  notBefore!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it was first published (公开日期).",
  })
  publishedOn!: string | null;
  @Field(() => Int, { nullable: true, description: "For how many days it is shown (展示天数)." })
  displayDays!: number | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "The last of these days." })
  displayUntil!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it was withdrawn (撤回日期).",
  })
  withdrawnOn!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Why it was withdrawn (撤回理由): in words for those who keep it, in kind for others.",
  })
  withdrawnBecause!: string | null;
  @Field(() => Boolean, {
    description:
      "Whether the next version closes the texts of those before it (停止公开以往版本); the reviewer is to see it.",
  })
  closesEarlier!: boolean;
  /** What the row holds, and whether the reader sees drafts at its place. */
  record!: DisclosureRecord;
  isKeeper!: boolean;

  /** An item as its reader may see it: a draft, and what was withdrawn, are shown to those who keep it alone. */
  static of(record: DisclosureRecord, isKeeper: boolean, locale: Locale): DisclosureType {
    const isPublished = record.versionNo > 0;
    const { publishedTitle, publishedBody, publishedCorrection, period } = record;
    const isHidden = record.withdrawnOn !== null && !isKeeper;
    const texts = isPublished
      ? { title: publishedTitle, body: publishedBody, correction: publishedCorrection }
      : { title: record.title, body: record.body, correction: null };
    const shown = isHidden ? { title: null, body: null, correction: null } : texts;
    const because = isHidden ? say(withdrawnSentence(record.withdrawnAs), locale) : null;
    const withdrawnBecause = because ?? record.withdrawnBecause;
    const dates = { periodFrom: period?.from ?? null, periodTo: period?.to ?? null };
    const state = isKeeper ? record.state : publicState(record);
    const all = { ...record, ...shown, ...dates, withdrawnBecause, state, record, isKeeper };
    return Object.assign(new DisclosureType(), all);
  }
}

/** The state as everybody sees it: the way of a correction is the keepers' business until it is published. */
const publicState = ({ state, versionNo }: DisclosureRecord): DisclosureState =>
  ["DRAFT", "CONSULTING", "SECRECY_REVIEW", "CLEARED", "APPROVED"].includes(state) && versionNo > 0
    ? versionNo > 1
      ? "CORRECTED"
      : "PUBLISHED"
    : state;

export const DisclosureConnection = connectionType("Disclosure", DisclosureType);
export const DisclosureResult = resultOf(
  "DisclosureResult",
  DisclosureType,
  "The item as it now stands, or why not.",
);
