import { Deadlines, holdersOf } from "@union/deadlines";
import { type Actor, addDays, err, type Result, type Scope, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import type { StepRefusal } from "@union/stages";
import {
  calledInMatters,
  type Desk,
  everybodyOf,
  newMatter,
  openMatter,
  type StepForeign,
} from "../matter/index.js";
import {
  type FactNotPossible,
  type MatterOpen,
  type PersonUnknown,
  statusOn,
} from "../member/index.js";
import { PolicyOverrideRepository } from "../policy/index.js";
import { deemedWithdrawalDue } from "./deemed-withdrawal-due.js";
import { checkMissedMonths, type MissedMonthsRefusal } from "./missed-months.js";

export type OpenDeemedWithdrawalInput = {
  readonly memberId: string;
  /** Months without dues, YYYY-MM. */
  readonly months: readonly string[];
  readonly opinion: string | null;
};
export type OpenDeemedWithdrawalRefusal =
  | PersonUnknown
  | FactNotPossible
  | MissedMonthsRefusal
  | MatterOpen
  | StepForeign
  | StepRefusal;

/**
 * Opens the procedure of deemed withdrawal for somebody who missed dues (MEM-R10): no more than that, the committee decides,
 * and a clock reminds it to take the matter up (DUE-R6).
 * `actor` null is the house itself, such as the monthly round of dues; the house is told MatterOpen where it runs already.
 */
export const openDeemedWithdrawal =
  (desk: Desk) =>
  async (
    actor: Actor | null,
    { memberId, months, opinion }: OpenDeemedWithdrawalInput,
  ): Promise<Result<{ id: string }, OpenDeemedWithdrawalRefusal>> => {
    const { unionId, today, people, members, tx } = desk;
    const scope: Scope | null = actor ? scopeOf(actor, "people.write") : everybodyOf(unionId);
    const person = scope && (await people.find(scope, memberId));
    if (!person) return err({ kind: "PersonUnknown" });
    const { campusId, departmentId } = person;
    const overrides = await new PolicyOverrideRepository(tx).all(unionId);
    const moment = { campusId, on: today };
    const minimum = resolvePolicy("membership.deemedExitMonths", moment, overrides).value;
    const missed = checkMissedMonths(months, minimum, today);
    if (!missed.ok) return missed;
    const facts = await members.findFacts(everybodyOf(unionId), memberId, today);
    const status = statusOn(facts ?? [], today)?.status ?? "NONE";
    if (status !== "ACTIVE")
      return err({ kind: "FactNotPossible", status, fact: "DEEMED_WITHDRAWN" });
    const matter = newMatter({
      ...{ unionId, id: newId(), kind: "DEEMED_WITHDRAWAL", memberId, openedOn: today },
      ...{ personName: calledInMatters(person), campusId, departmentId },
      note: missed.value.join(" ").slice(0, 500),
    });
    const step = actor === null ? "open" : "openByHand";
    const opened = await openMatter(desk, actor, matter, { step, opinion });
    if (!opened.ok) return opened;
    const days = resolvePolicy("dues.arrearsDays", moment, overrides).value;
    await new Deadlines(tx).start(deemedWithdrawalDue, {
      ...{ unionId, subject: matter.id, subjectName: matter.personName, campusId },
      ...{ startedOn: today, dueOn: addDays(today, days) },
      responsible: holdersOf(["CHAIR", "UNION_OFFICER"], campusId),
      deputy: holdersOf(["CHAIR"], null),
    });
    return opened;
  };
