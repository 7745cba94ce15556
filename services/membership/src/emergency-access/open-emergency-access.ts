import { holdersOf, persons } from "@union/deadlines";
import { type Actor, err, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import { type StepRefusal, type Steps, takeStep } from "@union/stages";
import { accessName } from "./access-name.js";
import type { EmergencyAccessRepository } from "./emergency-access.repository.js";
import { emergencyAccessStages } from "./emergency-access.stages.js";

export type NobodyThere = { readonly kind: "NobodyThere" };
export type EmergencyReasonTooShort = {
  readonly kind: "EmergencyReasonTooShort";
  readonly minimum: number;
};
/** He opened this person's data already, and it is still open for so many minutes. */
export type EmergencyStillOpen = {
  readonly kind: "EmergencyStillOpen";
  readonly minutes: number;
};
export type OpenEmergencyAccessInput = { readonly memberId: string; readonly reason: string };

type Needs = {
  readonly accesses: EmergencyAccessRepository;
  readonly steps: Pick<Steps, "pass">;
  readonly now: Date;
  /** How long it stays open, in minutes. */
  readonly minutesAt: (unionId: string, campusId: string | null) => Promise<number>;
};

const shortest = 10;
const minuteMs = 60_000;

/**
 * Opens one person's guarded data for minutes to somebody who may not see it otherwise, of any campus of the union: an
 * emergency knows no campus. The reason is on record, the person and the security administrators are told at once. An officer
 * has one open access to a person at a time.
 */
export const openEmergencyAccess =
  ({ accesses, steps, now, minutesAt }: Needs) =>
  async (
    actor: Actor,
    { memberId, reason }: OpenEmergencyAccessInput,
  ): Promise<
    Result<{ id: string }, StepRefusal | NobodyThere | EmergencyReasonTooShort | EmergencyStillOpen>
  > => {
    const { unionId, accountId } = actor;
    const why = reason.trim();
    if ([...why].length < shortest)
      return err({ kind: "EmergencyReasonTooShort", minimum: shortest });
    const place = await accesses.findPlace(unionId, memberId);
    const grant = actor.grants.find((one) =>
      scopeOf({ ...actor, grants: [one] }, "emergency.access"),
    );
    if (place === null || grant === undefined) return err({ kind: "NobodyThere" });
    // The permission is what counts, not the place.
    const matter = { state: "OPEN" as const, ...placeOf(grant), owners: [memberId], taken: [] };
    const taken = takeStep(emergencyAccessStages, matter, actor, { step: "open", opinion: why });
    if (!taken.ok) return taken;
    const until = await accesses.openUntil(unionId, accountId, memberId, now);
    if (until !== null) {
      const left = Math.ceil((until.getTime() - now.getTime()) / minuteMs);
      return err({ kind: "EmergencyStillOpen", minutes: left });
    }
    const minutes = await minutesAt(unionId, place.campusId);
    const endsAt = new Date(now.getTime() + minutes * minuteMs);
    const id = newId();
    await accesses.add(
      {
        ...{ unionId, id, memberId, accountId, role: grant.role, reason: why },
        ...{ campusId: place.campusId, state: taken.value.to },
      },
      now,
      endsAt,
    );
    await steps.pass(emergencyAccessStages, actor, {
      ...{ unionId, subject: id, subjectName: accessName(id) },
      ...{ campusId: place.campusId, step: "open", ...taken.value },
      parties: { OWNER: persons(memberId), SECURITY: holdersOf(["SECURITY_ADMINISTRATOR"], null) },
      policy: { "privacy.emergencyAccessMinutes": minutes },
    });
    return ok({ id });
  };

/** A place that the grant itself covers. */
const placeOf = ({
  campusIds,
  departmentIds,
}: {
  readonly campusIds: readonly string[] | null;
  readonly departmentIds: readonly string[] | null;
}) => ({ campusId: campusIds?.[0] ?? null, departmentId: departmentIds?.[0] ?? null });
