import { holdersOf } from "@union/deadlines";
import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import type { Steps } from "@union/stages";
import type { Erasure, ErasureRepository } from "./erasure.repository.js";
import { erasureStages } from "./erasure.stages.js";
import { subjectNameOf } from "./erasure-name.js";
import { type KeptUntil, mayErase, type StillMember } from "./may-erase.js";

export type ErasureOpen = { readonly kind: "ErasureOpen" };
export type ErasureReasonMissing = { readonly kind: "ErasureReasonMissing"; readonly max: number };
export type PersonNotFound = { readonly kind: "PersonNotFound" };
/** Without `memberId` the person asks for himself. */
export type RequestErasureInput = { readonly memberId: string | null; readonly reason: string };

type Needs = {
  readonly erasures: ErasureRepository;
  readonly steps: Pick<Steps, "pass">;
  readonly today: LocalDate;
  readonly now: Date;
  /** Years for which a registration is kept after its end, at a campus today. */
  readonly yearsAt: (unionId: string, campusId: string | null) => Promise<number>;
};

const longest = 500;

/** Asks for a person to be erased: he himself, or an officer once the time of keeping is over (PI-R10, PI-R11). */
export const requestErasure =
  ({ erasures, steps, today, now, yearsAt }: Needs) =>
  async (
    actor: Actor,
    input: RequestErasureInput,
  ): Promise<
    Result<
      { id: string },
      StillMember | KeptUntil | ErasureOpen | ErasureReasonMissing | PersonNotFound
    >
  > => {
    const { unionId } = actor;
    const memberId = input.memberId ?? actor.memberId;
    const ground = memberId === actor.memberId ? "OWN_REQUEST" : "RETENTION_OVER";
    const reason = input.reason.trim();
    if (reason === "" || [...reason].length > longest)
      return err({ kind: "ErasureReasonMissing", max: longest });
    const person = memberId && (await erasures.findPerson(unionId, memberId, today));
    if (!memberId || !person) return err({ kind: "PersonNotFound" });
    const { campusId, departmentId } = person;
    const scope = scopeOf(actor, "rights.handle");
    if (ground === "RETENTION_OVER" && !(scope && covers(scope, campusId, departmentId)))
      return err({ kind: "PersonNotFound" });
    const allowed = mayErase(person, ground, today, await yearsAt(unionId, campusId));
    if (!allowed.ok) return allowed;
    if (await erasures.hasOpen(unionId, memberId)) return err({ kind: "ErasureOpen" });
    const erasure: Erasure = {
      ...{ unionId, id: newId(), memberId, campusId, departmentId, ground, reason },
      ...{ state: "REQUESTED" as const, version: 1 },
    };
    await erasures.add(erasure, now);
    await steps.pass(erasureStages, actor, {
      ...{ unionId, subject: erasure.id, subjectName: subjectNameOf(erasure), campusId },
      ...{ step: "request", from: "REQUESTED", to: "REQUESTED", opinion: null },
      parties: { OFFICERS: holdersOf(["CHAIR", "UNION_OFFICER"], campusId) },
    });
    return ok({ id: erasure.id });
  };
