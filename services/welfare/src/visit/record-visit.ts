import { type Directory, placeOn } from "@union/directory";
import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import type { DataKeys, Unit } from "@union/persistence";
import { enterRow } from "@union/registers";
import { Visit, type VisitFacts, type VisitUnfit } from "./visit.js";
import { visitLanding } from "./visit.landing.js";

export type VisitedUnknown = { readonly kind: "VisitedUnknown" };
export type VisitNumberTaken = { readonly kind: "VisitNumberTaken"; readonly no: string };
export type RecordVisitInput = VisitFacts & { readonly memberId: string };

type Needs = Pick<Unit, "tx" | "outbox"> & {
  directory: Directory;
  keys: DataKeys;
  today: LocalDate;
};

/** Records a finished visit (VI-R6), as the register would bring it in; its number is then known to imports. */
export const recordVisit =
  ({ tx, outbox, directory, keys, today }: Needs) =>
  async (
    actor: Actor,
    { memberId, ...facts }: RecordVisitInput,
  ): Promise<Result<{ id: string }, VisitedUnknown | VisitNumberTaken | VisitUnfit>> => {
    const checked = Visit.check(facts, today);
    if (!checked.ok) return checked;
    const scope = scopeOf(actor, "visits.write");
    const person = (await directory.membersById(actor.unionId, [memberId])).get(memberId);
    const place = person && placeOn(person, facts.visitedOn);
    if (!scope || !place || !covers(scope, place.campusId, place.departmentId))
      return err({ kind: "VisitedUnknown" });
    const row = { ...facts, staffNo: person.staffNo, personName: person.name };
    const site = { tx, outbox, scope, today, requestedBy: actor.accountId };
    const id = await enterRow(visitLanding, site, keys, {
      row,
      found: { person },
    });
    return id === null ? err({ kind: "VisitNumberTaken", no: facts.no }) : ok({ id });
  };
