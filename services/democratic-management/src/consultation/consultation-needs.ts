import { holdersOf } from "@union/deadlines";
import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import type { DataKeys, Outbox, Sql } from "@union/persistence";
import type { Steps } from "@union/stages";
import type { Consultation } from "./consultation.js";
import type { ConsultationRepository } from "./consultation.repository.js";

/** What consultations are dealt with by, in one transaction. */
export type ConsultationNeeds = {
  readonly tx: Sql;
  readonly outbox: Outbox;
  readonly keys: DataKeys;
  readonly consultations: ConsultationRepository;
  readonly steps: Steps;
  readonly today: LocalDate;
};
export type ConsultationUnknown = { readonly kind: "ConsultationUnknown" };

/** Who keeps the consultations of a place. */
export const consultationParties = (campusId: string | null) => ({
  KEEPERS: holdersOf(["CHAIR", "UNION_OFFICER"], campusId),
});

/** A consultation that the actor may write, held; what lies outside his scope is unknown to him. */
export async function findConsultation(
  { consultations }: ConsultationNeeds,
  actor: Actor,
  id: string,
): Promise<Result<Consultation, ConsultationUnknown>> {
  const one = await consultations.find(actor.unionId, id);
  const scope = scopeOf(actor, "consultations.write");
  const isSeen = one !== null && scope !== null && covers(scope, one.campusId);
  return isSeen ? ok(one) : err({ kind: "ConsultationUnknown" });
}
