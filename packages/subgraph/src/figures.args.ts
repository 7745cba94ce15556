import { covers, type FigureDeclaration } from "@union/kernel";
import { FigureReader, type Sql } from "@union/persistence";
import { ArgsType, Field, ID, Int } from "type-graphql";
import { deliberateError } from "./deliberate-error.js";
import { FigureType } from "./figure.type.js";
import { requireScope } from "./permissions.js";
import type { RequestContext } from "./request-context.js";

@ArgsType()
export class FiguresArgs {
  @Field(() => Int, { description: "Calendar year (年度), e.g. 2025." }) year!: number;
  @Field(() => ID, {
    nullable: true,
    description: "Only this campus (院区); all that the reader may see where absent.",
  })
  campusId!: string | null;
  @Field(() => [String], { nullable: true, description: "Only these figure codes (指标代码)." })
  codes!: string[] | null;
}

/**
 * The figures of a service for one union, within the caller's scope. A campus that does not exist or lies outside the
 * scope is NOT_FOUND, never a zero. `campusExists` asks the service's own knowledge of campuses.
 */
export async function figuresFor(
  context: RequestContext,
  unionId: string,
  { year, campusId, codes }: FiguresArgs,
  declared: readonly FigureDeclaration[],
  sql: Sql,
  campusExists: (campusId: string) => Promise<boolean>,
): Promise<FigureType[]> {
  const scope = requireScope(context, "figures.read");
  if (unionId !== scope.unionId) throw deliberateError("NOT_FOUND", context.locale);
  if (year < 1950 || year > 2200) throw deliberateError("BAD_USER_INPUT", context.locale, badYear);
  if (campusId && !(covers(scope, campusId) && (await campusExists(campusId))))
    throw deliberateError("NOT_FOUND", context.locale, noCampus);
  const wanted = codes ? declared.filter(({ code }) => codes.includes(code)) : declared;
  const reader = new FigureReader(sql);
  return wanted.map((figure) =>
    FigureType.of({ figure, year, scope, campusId: campusId ?? null }, reader, context.locale),
  );
}

const badYear = {
  zh: "年度应在 1950 到 2200 之间。",
  en: "The year must lie between 1950 and 2200.",
};
const noCampus = {
  zh: "没有这个院区，或它不在您的管理范围内。",
  en: "There is no such campus, or it is outside your scope.",
};
