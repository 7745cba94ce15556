import { DownloadType, type RefusedType, refused, resultOf, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver, registerEnumType } from "type-graphql";
import type { Context } from "../context.js";
import { handOut } from "../hand-out.js";
import { memberRefusals } from "../member/index.js";
import { PaperReader } from "./paper.reader.js";
import { type EnrolmentPaper, writeEnrolmentPaper } from "./write-enrolment-paper.js";

const EnrolmentPaperEnum: Record<EnrolmentPaper, EnrolmentPaper> = {
  APPLICATION_LETTER: "APPLICATION_LETTER",
  REGISTRATION_FORM: "REGISTRATION_FORM",
};
registerEnumType(EnrolmentPaperEnum, {
  name: "EnrolmentPaper",
  description: "A paper of enrolment (入会文书): 入会申请书, 工会会员登记表.",
});

@InputType({ description: "Which paper of whom (入会文书)." })
export class WriteEnrolmentPaperInput {
  @Field(() => ID, { nullable: true, description: "Whose; one's own where absent." })
  memberId!: string | null | undefined;
  @Field(() => EnrolmentPaperEnum, { description: "Which paper." }) paper!: EnrolmentPaper;
  @Field(() => String, {
    nullable: true,
    description:
      "Why the registration form of somebody else is needed, in 4 to 200 characters; on record.",
  })
  reason!: string | null | undefined;
}

const WriteEnrolmentPaperResult = resultOf(
  "WriteEnrolmentPaperResult",
  DownloadType,
  "Where to fetch the Word file, or why there is none.",
);

@Resolver()
export class PaperResolver {
  @Mutation(() => WriteEnrolmentPaperResult, {
    description: "Fills a paper of enrolment from the record, as a Word file (生成入会文书).",
  })
  async writeEnrolmentPaper(
    @Arg("input", () => WriteEnrolmentPaperInput, { description: "Which paper." })
    input: WriteEnrolmentPaperInput,
    @Ctx() context: Context,
  ): Promise<DownloadType | RefusedType> {
    const actor = signedInActor(context);
    const needs = {
      papers: new PaperReader(context.sql, context.today),
      keys: context.registers.keys,
    };
    const memberId = input.memberId ?? actor.memberId ?? "";
    const asked = { memberId, paper: input.paper, reason: input.reason ?? null };
    const written = await writeEnrolmentPaper(needs, actor, asked);
    return written.ok
      ? handOut(written.value, context)
      : refused(memberRefusals, written.error, context.locale);
  }
}
