import type { LocalDate } from "@union/kernel";
import { LocalDateScalar, type RefusedType, refused, say, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import type { Audience } from "../audience.js";
import { AudienceEnum, DueStateEnum } from "../disclosure-enums.type.js";
import { OfficeReader } from "../office/office.reader.js";
import { catalogueRefusals } from "./catalogue.refusals.js";
import {
  AdjustDisclosureDutyInput,
  DisclosureDutyResult,
  DisclosureDutyType,
  DisclosureMetricsType,
  DueDisclosureType,
} from "./catalogue.type.js";
import { catalogueOn } from "./catalogue-on.js";
import { DisclosureMetricsReader } from "./disclosure-metrics.reader.js";
import { campusesOf, dueFor } from "./due-for.js";
import type { DueState } from "./due-list.js";
import { dueMetrics } from "./due-metrics.js";
import { metricsWorking } from "./working.js";

@Resolver()
export class CatalogueResolver {
  @Query(() => [DisclosureDutyType], {
    nullable: true,
    description: "The union's catalogue on a day, today where absent (公开目录).",
  })
  async disclosureCatalogue(
    @Arg("asOf", () => LocalDateScalar, { nullable: true, description: "On this day." }) asOf:
      | string
      | null,
    @Ctx() context: Context,
  ): Promise<DisclosureDutyType[]> {
    const { sql, today, locale } = context;
    const { unionId } = signedInActor(context);
    const duties = await catalogueOn(sql, unionId, (asOf as LocalDate | null) ?? today);
    return duties.map((duty) => DisclosureDutyType.of(duty, locale));
  }

  @Query(() => [DueDisclosureType], {
    nullable: true,
    description:
      "What is due and overdue in a year, campus by campus within the reader's scope (应公开清单).",
  })
  async dueDisclosures(
    @Arg("year", () => Int, { description: "Calendar year (年度)." }) year: number,
    @Arg("campusId", () => ID, { nullable: true, description: "Only this campus." }) campusId:
      | string
      | null,
    @Arg("audience", () => AudienceEnum, { nullable: true, description: "Only for these." })
    audience: Audience | null,
    @Arg("state", () => DueStateEnum, { nullable: true, description: "Only these, e.g. OVERDUE." })
    state: DueState | null,
    @Ctx() context: Context,
  ): Promise<DueDisclosureType[]> {
    const asked = {
      year: year,
      campusId: campusId ?? null,
      audience: audience ?? null,
    };
    const list = await dueFor(context, signedInActor(context), asked);
    return list
      .filter((due) => (state ?? null) === null || due.state === state)
      .map((due) => DueDisclosureType.of(due, context.locale));
  }

  @Query(() => DisclosureMetricsType, {
    nullable: true,
    description:
      "How far disclosure of a year is real, full and constant, within the reader's scope (公开质量指标).",
  })
  async disclosureMetrics(
    @Arg("year", () => Int, { description: "Calendar year (年度)." }) year: number,
    @Arg("campusId", () => ID, { nullable: true, description: "Only this campus." }) campusId:
      | string
      | null,
    @Ctx() context: Context,
  ): Promise<DisclosureMetricsType> {
    const actor = signedInActor(context);
    const asked = { year: year, campusId: campusId ?? null, audience: null };
    const metrics = dueMetrics(await dueFor(context, actor, asked));
    const campuses = await campusesOf(context, actor, asked);
    const answers = await new DisclosureMetricsReader(context.sql).answers(
      actor.unionId,
      year,
      campuses,
    );
    return Object.assign(new DisclosureMetricsType(), {
      ...{ ...metrics, opinions: answers.received, averageDaysToAnswer: answers.averageDays },
      answeredOnTime: { num: answers.answeredOnTime, den: answers.received },
      reviews: await new OfficeReader(context.sql).countReviews(actor.unionId, year),
      working: say(metricsWorking(metrics, answers), context.locale),
    });
  }

  @Mutation(() => DisclosureDutyResult, {
    description:
      "Switches an entry of the catalogue off or on, or changes its cycle, from a day on (调整公开目录).",
  })
  async adjustDisclosureDuty(
    @Arg("input", () => AdjustDisclosureDutyInput, { description: "The decision." })
    { code, isOn, reason, document, ...input }: AdjustDisclosureDutyInput,
    @Ctx() context: Context,
  ): Promise<DisclosureDutyType | RefusedType> {
    const effectiveFrom = input.effectiveFrom as LocalDate;
    const asked = {
      ...{ code, isOn, reason, document, effectiveFrom, cycle: input.cycle ?? null },
      decidedOn: input.decidedOn as LocalDate,
    };
    const actor = signedInActor(context);
    const done = await context.commands.adjustDisclosureDuty(actor, asked, context);
    if (!done.ok) return refused(catalogueRefusals, done.error, context.locale);
    const duties = await catalogueOn(context.sql, actor.unionId, effectiveFrom);
    const duty = duties.find((one) => one.code === code);
    if (duty === undefined) throw new Error("an entry that was just adjusted is not there");
    return DisclosureDutyType.of(duty, context.locale);
  }
}
