import type { Deadlines } from "@union/deadlines";
import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import type { Outbox } from "@union/persistence";
import type { Steps } from "@union/stages";
import type { PolicyOverrideRepository } from "../../policy/index.js";
import type { Candidate, ElectorateReader } from "../committee/electorate.reader.js";
import type { CadreRepository } from "./cadre.repository.js";

export type CadreUnknown = { readonly kind: "CadreUnknown" };
export type CadreDayWrong = { readonly kind: "CadreDayWrong"; readonly today: LocalDate };

/** What acts on cadres are built on, within one transaction. */
export type CadreNeeds = {
  readonly cadres: CadreRepository;
  readonly electorate: Pick<ElectorateReader, "candidates">;
  readonly deadlines: Deadlines;
  readonly steps: Steps;
  readonly outbox: Outbox;
  readonly policies: Pick<PolicyOverrideRepository, "all">;
  readonly today: LocalDate;
};

/** People of the staff on a day, all of them within the actor's reach; one elsewhere does not exist for him. */
export async function findCadres(
  { electorate }: Pick<CadreNeeds, "electorate">,
  actor: Actor,
  ids: readonly string[],
  on: LocalDate,
): Promise<Result<Candidate[], CadreUnknown>> {
  const scope = scopeOf(actor, "committees.write");
  const people = await electorate.candidates(actor.unionId, ids, on);
  const found = [...people.values()].filter(
    ({ campusId, departmentId }) => scope !== null && covers(scope, campusId, departmentId),
  );
  return found.length === new Set(ids).size && found.length > 0
    ? ok(found)
    : err({ kind: "CadreUnknown" });
}
