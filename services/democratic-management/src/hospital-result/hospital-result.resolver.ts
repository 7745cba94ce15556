import { type Connection, connectionFrom, PageArgs, pageOf, requireScope } from "@union/subgraph";
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { HospitalFigureType } from "./figure/hospital-figure.type.js";
import { HospitalResultReader } from "./hospital-result.reader.js";
import { CongressTargetConnection, CongressTargetType } from "./target/congress-target.type.js";
import { HospitalTextType } from "./text/hospital-text.type.js";

@Resolver()
export class HospitalResultResolver {
  @Query(() => [HospitalFigureType], {
    nullable: true,
    description:
      "Figures of a year that the administration entered, as entered (F1, F2; 医院运营).",
  })
  async hospitalFigures(
    @Arg("year", () => Int, { description: "The year." }) year: number,
    @Ctx() context: Context,
  ): Promise<HospitalFigureType[]> {
    return (await readerFor(context).figures(year)).map(HospitalFigureType.of);
  }

  @Query(() => [HospitalTextType], {
    nullable: true,
    description: "Free texts on a year, one a topic (F4; 文字材料).",
  })
  async hospitalTexts(
    @Arg("year", () => Int, { description: "The year." }) year: number,
    @Ctx() context: Context,
  ): Promise<HospitalTextType[]> {
    return (await readerFor(context).texts(year)).map(HospitalTextType.of);
  }

  @Query(() => CongressTargetConnection, {
    nullable: true,
    description: "Targets that sessions of the congress set, newest first (F3; 职代会目标).",
  })
  async congressTargets(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("sessionId", () => ID, { nullable: true, description: "Only those of this session." })
    sessionId: string | null,
    @Ctx() context: Context,
  ): Promise<Connection<CongressTargetType>> {
    const reader = readerFor(context);
    const found = await reader.targets(sessionId ?? null, pageOf(page));
    const count = () => reader.countTargets(sessionId ?? null);
    return connectionFrom(found, CongressTargetType.of, count);
  }
}

/** The results of the reader's union: whole as they are, whoever may see them sees all. */
const readerFor = (context: Context): HospitalResultReader =>
  new HospitalResultReader(context.sql, requireScope(context, "hospitalResults.read").unionId);
