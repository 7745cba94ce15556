import type { LocalDate, Result } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import { DisclosureReader } from "./disclosure.reader.js";
import { disclosureRefusals } from "./disclosure.refusals.js";
import { shownTo } from "./disclosure.resolver.js";
import { DisclosureResult, type DisclosureType } from "./disclosure.type.js";
import {
  CorrectDisclosureInput,
  ProveDisclosureDisplayInput,
  PublishDisclosureInput,
  ScheduleDisclosureInput,
  TakeDisclosureStepInput,
  WriteDisclosureInput,
} from "./disclosure-input.type.js";

type Answer = Promise<DisclosureType | RefusedType>;
const day = (text: string | null | undefined): LocalDate | null =>
  (text ?? null) as LocalDate | null;

@Resolver()
export class DisclosureActsResolver {
  @Mutation(() => DisclosureResult, {
    description: "Plans what is to be disclosed (列入公开计划).",
  })
  async scheduleDisclosure(
    @Arg("input", () => ScheduleDisclosureInput, { description: "The item." })
    input: ScheduleDisclosureInput,
    @Ctx() context: Context,
  ): Answer {
    const { no, title } = input;
    const asked = {
      ...{ no, title, dutyCode: input.dutyCode ?? null, audience: input.audience ?? null },
      ...{ category: input.category ?? null, campusId: input.campusId ?? null },
      ...{ departmentId: input.departmentId ?? null, periodOf: day(input.periodOf) },
      ...{ dueOn: day(input.dueOn), notBefore: day(input.notBefore) },
    };
    const { scheduleDisclosure } = context.commands;
    return answer(context, await scheduleDisclosure(signedInActor(context), asked, context));
  }

  @Mutation(() => DisclosureResult, { description: "Writes the text of a draft (起草)." })
  async writeDisclosure(
    @Arg("input", () => WriteDisclosureInput, { description: "The text." })
    input: WriteDisclosureInput,
    @Ctx() context: Context,
  ): Answer {
    const { id, title, body } = input;
    const { notBefore } = input;
    const asked = {
      ...{ id, title, body },
      ...(notBefore === undefined ? {} : { notBefore: day(notBefore) }),
    };
    const { writeDisclosure } = context.commands;
    return answer(context, await writeDisclosure(signedInActor(context), asked, context));
  }

  @Mutation(() => DisclosureResult, {
    description:
      "Submits, clears, sends back, approves, withdraws or archives an item (办理公开事项).",
  })
  async takeDisclosureStep(
    @Arg("input", () => TakeDisclosureStepInput, { description: "The step." })
    { id, step, opinion, withdrawnAs }: TakeDisclosureStepInput,
    @Ctx() context: Context,
  ): Answer {
    const { takeDisclosureStep } = context.commands;
    const asked = { id, step, opinion: opinion ?? null, withdrawnAs: withdrawnAs ?? null };
    return answer(context, await takeDisclosureStep(signedInActor(context), asked, context));
  }

  @Mutation(() => DisclosureResult, {
    description: "Publishes what was approved: the first version, or a correction (公开).",
  })
  async publishDisclosure(
    @Arg("input", () => PublishDisclosureInput, { description: "How." })
    input: PublishDisclosureInput,
    @Ctx() context: Context,
  ): Answer {
    const { id, channels, displayDays } = input;
    const asked = { id, channels, displayDays, publishedOn: day(input.publishedOn) };
    const { publishDisclosure } = context.commands;
    return answer(context, await publishDisclosure(signedInActor(context), asked, context));
  }

  @Mutation(() => DisclosureResult, {
    description: "Writes the next version of what was published, with its notice (更正).",
  })
  async correctDisclosure(
    @Arg("input", () => CorrectDisclosureInput, { description: "The version." })
    { id, title, body, correction, closesEarlier }: CorrectDisclosureInput,
    @Ctx() context: Context,
  ): Answer {
    const { correctDisclosure } = context.commands;
    const asked = { id, title, body, correction, closesEarlier: closesEarlier ?? false };
    return answer(context, await correctDisclosure(signedInActor(context), asked, context));
  }

  @Mutation(() => DisclosureResult, {
    description: "Keeps the proof that a paper board showed an item (登记上墙佐证).",
  })
  async proveDisclosureDisplay(
    @Arg("input", () => ProveDisclosureDisplayInput, { description: "The proof." })
    { id, place, from, to, photoFileId }: ProveDisclosureDisplayInput,
    @Ctx() context: Context,
  ): Answer {
    const { proveDisclosureDisplay } = context.commands;
    const asked = { id, place, photoFileId, from: from as LocalDate, to: to as LocalDate };
    return answer(context, await proveDisclosureDisplay(signedInActor(context), asked, context));
  }

  @Mutation(() => DisclosureResult, {
    description: "Counts that the reader opened an item, without his name (登记阅读).",
  })
  async readDisclosure(
    @Arg("id", () => ID, { description: "The item." }) id: string,
    @Ctx() context: Context,
  ): Answer {
    const read = await context.commands.readDisclosure(signedInActor(context), { id }, context);
    return answer(context, read.ok ? { ok: true, value: { id } } : read);
  }
}

async function answer(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
): Answer {
  if (!done.ok) return refused(disclosureRefusals, done.error, context.locale);
  const reader = new DisclosureReader(context.sql);
  const [row] = await reader.byIds(signedInActor(context), [done.value.id]);
  if (!row) throw new Error("an item that was just written is not there");
  return shownTo(context)(row);
}
