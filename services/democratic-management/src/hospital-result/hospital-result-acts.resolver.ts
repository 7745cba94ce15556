import type { LocalDate, Result } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import {
  EnterHospitalFigureInput,
  HospitalFigureResult,
  HospitalFigureType,
} from "./figure/hospital-figure.type.js";
import { HospitalResultReader } from "./hospital-result.reader.js";
import { hospitalResultRefusals } from "./hospital-result.refusals.js";
import {
  AssessCongressTargetInput,
  CongressTargetResult,
  CongressTargetType,
  SetCongressTargetInput,
} from "./target/congress-target.type.js";
import {
  HospitalTextResult,
  HospitalTextType,
  WriteHospitalTextInput,
} from "./text/hospital-text.type.js";

@Resolver()
export class HospitalResultActsResolver {
  @Mutation(() => HospitalFigureResult, {
    description: "Enters a figure of the administration (填报医院运营指标).",
  })
  async enterHospitalFigure(
    @Arg("input", () => EnterHospitalFigureInput, { description: "The figure." })
    { year, indicator, value, unit, lastValue }: EnterHospitalFigureInput,
    @Ctx() context: Context,
  ): Promise<HospitalFigureType | RefusedType> {
    const asked = { year, indicator, value, unit, lastValue: lastValue ?? null };
    const { enterHospitalFigure } = context.commands;
    const done = await enterHospitalFigure(signedInActor(context), asked, context);
    return answer(context, done, async (reader, id) => {
      const row = (await reader.figures(year)).find((figure) => figure.id === id);
      return row && HospitalFigureType.of(row);
    });
  }

  @Mutation(() => HospitalTextResult, {
    description: "Writes the text of a year on a topic, or writes it anew (撰写文字材料).",
  })
  async writeHospitalText(
    @Arg("input", () => WriteHospitalTextInput, { description: "The text." })
    { year, topic, content }: WriteHospitalTextInput,
    @Ctx() context: Context,
  ): Promise<HospitalTextType | RefusedType> {
    const { writeHospitalText } = context.commands;
    const done = await writeHospitalText(signedInActor(context), { year, topic, content }, context);
    return answer(context, done, textOf);
  }

  @Mutation(() => HospitalTextResult, {
    description: "Approves a text as another person than its author (审核文字材料).",
  })
  async approveHospitalText(
    @Arg("id", () => ID, { description: "The text." }) id: string,
    @Arg("opinion", () => String, { nullable: true, description: "An opinion (意见)." })
    opinion: string | null,
    @Ctx() context: Context,
  ): Promise<HospitalTextType | RefusedType> {
    const { approveHospitalText } = context.commands;
    const asked = { id, opinion: opinion ?? null };
    const done = await approveHospitalText(signedInActor(context), asked, context);
    return answer(context, done, textOf);
  }

  @Mutation(() => CongressTargetResult, {
    description: "Records a target that a session of the congress set (确定职代会目标).",
  })
  async setCongressTarget(
    @Arg("input", () => SetCongressTargetInput, { description: "The target." })
    input: SetCongressTargetInput,
    @Ctx() context: Context,
  ): Promise<CongressTargetType | RefusedType> {
    const { sessionId, content, measure, document, decidedBy } = input;
    const asked = { sessionId, content, measure, document, decidedBy };
    const { setCongressTarget } = context.commands;
    const dueOn = input.dueOn as LocalDate;
    const done = await setCongressTarget(signedInActor(context), { ...asked, dueOn }, context);
    return answer(context, done, targetOf);
  }

  @Mutation(() => CongressTargetResult, {
    description: "Says whether a target was met, with its evidence (核定目标完成情况).",
  })
  async assessCongressTarget(
    @Arg("input", () => AssessCongressTargetInput, { description: "What was reached." })
    { id, isMet, result, evidence }: AssessCongressTargetInput,
    @Ctx() context: Context,
  ): Promise<CongressTargetType | RefusedType> {
    const { assessCongressTarget } = context.commands;
    const asked = { id, isMet, result, evidence };
    const done = await assessCongressTarget(signedInActor(context), asked, context);
    return answer(context, done, targetOf);
  }

  @Mutation(() => CongressTargetResult, {
    description: "Records that a target's result was told to a later session (向职代会报告目标).",
  })
  async reportCongressTarget(
    @Arg("id", () => ID, { description: "The target." }) id: string,
    @Arg("sessionId", () => ID, { description: "The later session." }) sessionId: string,
    @Ctx() context: Context,
  ): Promise<CongressTargetType | RefusedType> {
    const { reportCongressTarget } = context.commands;
    const done = await reportCongressTarget(signedInActor(context), { id, sessionId }, context);
    return answer(context, done, targetOf);
  }
}

const textOf = async (reader: HospitalResultReader, id: string) => {
  const row = await reader.text(id);
  return row && HospitalTextType.of(row);
};
const targetOf = async (reader: HospitalResultReader, id: string) => {
  const row = await reader.target(id);
  return row && CongressTargetType.of(row);
};

async function answer<Shown extends object>(
  context: Context,
  done: Result<{ id: string }, { readonly kind: string }>,
  show: (reader: HospitalResultReader, id: string) => Promise<Shown | null | undefined>,
): Promise<Shown | RefusedType> {
  if (!done.ok) return refused(hospitalResultRefusals, done.error, context.locale);
  const reader = new HospitalResultReader(context.sql, signedInActor(context).unionId);
  const shown = await show(reader, done.value.id);
  if (!shown) throw new Error("a result that was just written is not there");
  return shown;
}
