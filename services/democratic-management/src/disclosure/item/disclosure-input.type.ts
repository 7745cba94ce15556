import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { Audience } from "../audience.js";
import type { Channel } from "../channel.js";
import {
  AudienceEnum,
  ChannelEnum,
  DisclosureStateEnum,
  DisclosureStepEnum,
  WithdrawnAsEnum,
} from "../disclosure-enums.type.js";
import type { DisclosureState, PlainDisclosureStep } from "./disclosure.stages.js";
import type { WithdrawnAs } from "./withdrawn-as.js";

@InputType({ description: "Which disclosures to list (筛选)." })
export class DisclosureFilterInput {
  @Field(() => ID, { nullable: true, description: "Only this campus (院区)." })
  campusId!: string | null | undefined;
  @Field(() => AudienceEnum, { nullable: true, description: "Only for these (公开对象)." })
  audience!: Audience | null | undefined;
  @Field(() => String, { nullable: true, description: "Only this entry of the catalogue." })
  dutyCode!: string | null | undefined;
  @Field(() => ChannelEnum, { nullable: true, description: "Only by this way (渠道)." })
  channel!: Channel | null | undefined;
  @Field(() => DisclosureStateEnum, { nullable: true, description: "Only in this state." })
  state!: DisclosureState | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "Published from this day on." })
  from!: string | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "Published up to this day." })
  to!: string | null | undefined;
}

@InputType({ description: "What is to be disclosed, and by when (列入公开计划)." })
export class ScheduleDisclosureInput {
  @Field(() => String, { description: "Its number in the register (编号), up to 40 characters." })
  no!: string;
  @Field(() => String, { description: "Its title, up to 200 characters." }) title!: string;
  @Field(() => String, {
    nullable: true,
    description: "Its entry of the catalogue; audience and category are its own then.",
  })
  dutyCode!: string | null | undefined;
  @Field(() => AudienceEnum, {
    nullable: true,
    description: "For whom, where it is no entry of the catalogue.",
  })
  audience!: Audience | null | undefined;
  @Field(() => String, {
    nullable: true,
    description: "Its category, where it is no entry of the catalogue.",
  })
  category!: string | null | undefined;
  @Field(() => ID, {
    nullable: true,
    description: "Of this campus; of the whole union where absent.",
  })
  campusId!: string | null | undefined;
  @Field(() => ID, {
    nullable: true,
    description: "The department that answers for it (责任部门).",
  })
  departmentId!: string | null | undefined;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "A day of the period it answers for; today's where absent.",
  })
  periodOf!: string | null | undefined;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "By when; as the catalogue says where absent.",
  })
  dueOn!: string | null | undefined;
  @Field(() => LocalDateScalar, { nullable: true, description: "Not before this day (事后公开)." })
  notBefore!: string | null | undefined;
}

@InputType({ description: "The text of a draft (起草)." })
export class WriteDisclosureInput {
  @Field(() => ID, { description: "The item." }) id!: string;
  @Field(() => String, { description: "Its title, up to 200 characters." }) title!: string;
  @Field(() => String, { description: "Its text, up to 20,000 characters." }) body!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Not before this day (事后公开); the planned one stays where absent, null lifts it.",
  })
  notBefore!: string | null | undefined;
}

@InputType({ description: "A plain step (办理)." })
export class TakeDisclosureStepInput {
  @Field(() => ID, { description: "The item." }) id!: string;
  @Field(() => DisclosureStepEnum, { description: "The step." }) step!: PlainDisclosureStep;
  @Field(() => String, {
    nullable: true,
    description: "The opinion or reason, up to 500 characters.",
  })
  opinion!: string | null | undefined;
  @Field(() => WithdrawnAsEnum, {
    nullable: true,
    description:
      "Of a withdrawal: the kind of reason that others read; the words of the opinion stay with those who keep the item.",
  })
  withdrawnAs!: WithdrawnAs | null | undefined;
}

@InputType({ description: "How an approved item is published (公开)." })
export class PublishDisclosureInput {
  @Field(() => ID, { description: "The item." }) id!: string;
  @Field(() => [ChannelEnum], { description: "By which ways (渠道), at least one." })
  channels!: Channel[];
  @Field(() => Int, { description: "For how many days it is shown." }) displayDays!: number;
  @Field(() => LocalDateScalar, { nullable: true, description: "Since when; today where absent." })
  publishedOn!: string | null | undefined;
}

@InputType({ description: "The next version of a published item (更正)." })
export class CorrectDisclosureInput {
  @Field(() => ID, { description: "The item." }) id!: string;
  @Field(() => String, { description: "Its title." }) title!: string;
  @Field(() => String, { description: "Its text." }) body!: string;
  @Field(() => String, { description: "What was wrong; it stands with the version (更正说明)." })
  correction!: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "True where the versions before hold what nobody should read (DI-R9): their text is closed once this one is published.",
  })
  closesEarlier!: boolean | null | undefined;
}

@InputType({ description: "Proof that a paper board showed an item (上墙公示佐证)." })
export class ProveDisclosureDisplayInput {
  @Field(() => ID, { description: "The item." }) id!: string;
  @Field(() => String, { description: "Where (地点), up to 100 characters." }) place!: string;
  @Field(() => LocalDateScalar, { description: "From this day." }) from!: string;
  @Field(() => LocalDateScalar, { description: "To this day, today at the latest." }) to!: string;
  @Field(() => ID, { description: "The photo: a picture uploaded by POST /files." })
  photoFileId!: string;
}
