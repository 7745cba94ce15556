import { type Actor, scopeOf } from "@union/kernel";
import { enterRow, tellLinks } from "@union/registers";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import { evaluationLanding } from "../subject/evaluation.landing.js";
import { readEvaluations } from "../subject/read-evaluations.js";
import type { Subject } from "../subject/subject.js";
import { boardOf, type Campaign } from "./campaign.js";

/**
 * Makes the results of a campaign known to imports, so that the register's own export changes nothing; a number that an import knows
 * already stands for the same result. They are final by now: counted, confirmed and talked about.
 */
export async function tellRegister(
  { tx, outbox, keys, today }: EvaluationNeeds,
  actor: Actor,
  { unionId, kind }: Campaign,
  all: readonly Subject[],
): Promise<void> {
  const reach = scopeOf(actor, "evaluations.write");
  if (reach === null) return;
  const whole = [{ campusIds: null, departmentIds: null }];
  const scope = { ...reach, reach: whole };
  const site = { tx, outbox, scope, today, requestedBy: actor.accountId };
  const people = all.map(({ memberId }) => memberId);
  if (people.length > 0) await tellLinks(site, "democratic-management", people);
  if (boardOf[kind] !== "CADRE") return;
  const ids = all.map(({ id }) => id);
  for await (const { id, row } of readEvaluations(tx, { ...scope, unionId }, ids)) {
    const found = { memberId: id, campusId: "", departmentId: null, leastBallots: 0 };
    await enterRow({ ...evaluationLanding, insert: async () => [id] }, site, keys, { row, found });
  }
}
