import { type Actor, covers, scopeOf } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import type { Context } from "../../context.js";
import { firstPlannableYear, lastPlannableYear } from "../../plannable-day.js";
import type { Audience } from "../audience.js";
import { DisclosureMetricsReader } from "./disclosure-metrics.reader.js";
import { type DueDisclosure, dueList } from "./due-list.js";
import { DutyChangeRepository } from "./duty-change.repository.js";

export type DueAsked = {
  readonly year: number;
  readonly campusId: string | null;
  readonly audience: Audience | null;
};

/** The campuses of a year that lie in the actor's scope, the one asked for or all. */
export async function campusesOf(
  { directory }: Pick<Context, "directory">,
  actor: Actor,
  { year, campusId }: Pick<DueAsked, "year" | "campusId">,
): Promise<string[]> {
  const scope = scopeOf(actor, "disclosures.read");
  const campuses = await directory.campuses(actor.unionId);
  return campuses
    .filter(({ validFrom, validTo }) => validFrom <= `${year}-12-31` && validTo > `${year}-01-01`)
    .map(({ id }) => id)
    .filter((id) => campusId === null || id === campusId)
    .filter((id) => scope !== null && covers(scope, id));
}

/** What is due in a year at the campuses of the actor's scope. */
export async function dueFor(
  { sql, directory, today }: Pick<Context, "sql" | "directory" | "today">,
  actor: Actor,
  asked: DueAsked,
): Promise<DueDisclosure[]> {
  const { unionId } = actor;
  if (asked.year < firstPlannableYear || asked.year > lastPlannableYear) return [];
  const overrides = await directory.policyOverrides(unionId);
  return dueList({
    ...{ year: asked.year, audience: asked.audience, today },
    campusIds: await campusesOf({ directory }, actor, asked),
    changes: await new DutyChangeRepository(sql).all(unionId),
    publications: await new DisclosureMetricsReader(sql).publications(unionId, asked.year),
    dueDays: (campusId, on) =>
      resolvePolicy("disclosure.dueDays", { campusId, on }, overrides).value,
  });
}
