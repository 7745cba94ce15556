import { type RefusedType, refused, resultOf, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver, registerEnumType } from "type-graphql";
import type { Context } from "../context.js";
import { NoticeType } from "../notice/index.js";
import { announcementRefusals } from "./announcement.refusals.js";

const SexEnum = { MALE: "MALE", FEMALE: "FEMALE" } as const;
registerEnumType(SexEnum, { name: "AnnouncementSex", description: "Whom it is for (性别)." });

@InputType({ description: "An announcement to members (工会公告)." })
export class AnnounceInput {
  @Field(() => String, { description: "Its title, 80 characters at most (标题)." }) title!: string;
  @Field(() => String, { description: "Its text, 5,000 characters at most (正文)." })
  text!: string;
  @Field(() => [ID], { nullable: true, description: "Only members of these campuses (院区)." })
  campusIds!: string[] | null | undefined;
  @Field(() => SexEnum, { nullable: true, description: "Only women, or only men (性别)." })
  sex!: "MALE" | "FEMALE" | null | undefined;
}

export const AnnounceResult = resultOf("AnnounceResult", NoticeType, "The notice, or why not.");

@Resolver()
export class AnnouncementResolver {
  @Mutation(() => AnnounceResult, {
    description:
      "Tells the members within one's reach something; answers at once with the notice that shows how far it has come (发布公告).",
  })
  async announce(
    @Arg("input", () => AnnounceInput, { description: "The announcement." }) input: AnnounceInput,
    @Ctx() context: Context,
  ): Promise<NoticeType | RefusedType> {
    const { title, text, campusIds, sex } = input;
    const given = { title, text, campusIds: campusIds ?? null, sex: sex ?? null };
    const told = await context.commands.announce(signedInActor(context), given, context);
    if (!told.ok) return refused(announcementRefusals, told.error, context.locale);
    return (await context.loaders.notice.load(told.value.id)) as NoticeType;
  }
}
