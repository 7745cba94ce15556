import { hasRoomFor, type Party, persons } from "@union/deadlines";
import {
  type Actor,
  err,
  isLongerThan,
  isUnseen,
  type LocalDate,
  ok,
  type Result,
} from "@union/kernel";
import { newId } from "@union/persistence";
import { type Matter, type StepRefusal, type TakenStep, takeStep } from "@union/stages";
import type { AgendaItemKind, AgendaOutcome } from "../agenda/agenda-item.js";
import { findItem, type ItemUnknown } from "../agenda/find-item.js";
import type { OfItem } from "../agenda/of-item.js";
import { outcomeOf } from "../agenda/outcome.js";
import { type OwnerUnknown, type TitleWrong, titleOf } from "../preparation/prepare-session.js";
import { resolutionDue } from "../session.deadlines.js";
import type { SessionNotYours, SessionUnknown } from "../session-refusal.js";
import { officers, type SessionWork } from "../session-work.js";
import {
  type Resolution,
  type ResolutionOrigin,
  ResolutionRepository,
} from "./resolution.repository.js";
import {
  type ResolutionState,
  type ResolutionStep,
  resolutionStages,
} from "./resolution.stages.js";

export type ResolutionUnknown = { readonly kind: "ResolutionUnknown" };
export type ItemNotPassed = { readonly kind: "ItemNotPassed" };
export type ResolutionTextWrong = { readonly kind: "ResolutionTextWrong"; readonly max: number };
export type DueInPast = { readonly kind: "DueInPast" };
export type DueTooFar = { readonly kind: "DueTooFar" };
export type ReplacesOther = { readonly kind: "ReplacesOther" };
export type NotTheCongress = { readonly kind: "NotTheCongress" };
export type AdoptResolutionInput = {
  readonly itemId: string;
  readonly title: string;
  readonly text: string;
  readonly ownerId: string;
  readonly dueOn: LocalDate;
  /** The resolution that the congress changes by this one. */
  readonly replacesId: string | null;
};
export type TakeResolutionStepInput = {
  readonly id: string;
  readonly step: ResolutionStep;
  readonly opinion: string | null;
};
type AdoptRefusal =
  | SessionUnknown
  | SessionNotYours
  | ItemUnknown
  | ItemNotPassed
  | TitleWrong
  | ResolutionTextWrong
  | OwnerUnknown
  | DueInPast
  | DueTooFar
  | ReplacesOther
  | ResolutionUnknown
  | NotTheCongress;

const longest = 4000;
/** What was only heard binds nobody (2.2.6): it is answered, not resolved on. */
const binding: readonly AgendaOutcome[] = ["PASSED", "ELECTED"];
const sitting = ["IN_SESSION", "CLOSED"];

/**
 * Records what the congress resolved on an item: only on what passed or was elected (SC-R13). It replaces an earlier resolution of the
 * same congress where it says so, made by the same kind of vote; there is no other way to change one (SC-R16).
 */
export const adoptResolution =
  (work: SessionWork) =>
  async (
    actor: Actor,
    input: OfItem<AdoptResolutionInput>,
  ): Promise<Result<{ id: string }, AdoptRefusal>> => {
    const { unionId } = actor;
    const found = await findItem(work, actor, input);
    if (!found.ok) return found;
    const { session, item } = found.value;
    if (!sitting.includes(session.state)) return err({ kind: "NotTheCongress" });
    if (!binding.includes(outcomeOf(item, await work.agenda.votesOn(unionId, item.id))))
      return err({ kind: "ItemNotPassed" });
    const title = titleOf(input.title);
    if (!title.ok) return title;
    if (isUnseen(input.text) || isLongerThan(input.text, longest))
      return err({ kind: "ResolutionTextWrong", max: longest });
    const { ownerId, dueOn, replacesId } = input;
    if (!(await work.directory.membersById(unionId, [ownerId])).has(ownerId))
      return err({ kind: "OwnerUnknown" });
    if (dueOn < work.today) return err({ kind: "DueInPast" });
    if (!hasRoomFor(resolutionDue, { startedOn: work.today, dueOn }))
      return err({ kind: "DueTooFar" });
    const resolutions = new ResolutionRepository(work.tx);
    if (replacesId !== null) {
      const replaced = await replace(
        work,
        resolutions,
        { ...session, kind: item.kind },
        replacesId,
      );
      if (!replaced.ok) return replaced;
    }
    const one: Resolution = {
      ...{ unionId, id: newId(), sessionId: item.sessionId, itemId: item.id, title: title.value },
      ...{ text: input.text.trim(), ownerId, dueOn, replacesId, adoptedOn: work.today },
      ...{ fulfilledOn: null, state: "ADOPTED", version: 1 },
    };
    await resolutions.add(one);
    await work.deadlines.start(resolutionDue, {
      ...{ unionId, subject: one.id, subjectName: one.title, campusId: null, dueOn },
      ...{ startedOn: work.today, responsible: persons(ownerId), deputy: officers },
    });
    const step = { from: "ADOPTED", to: "ADOPTED", opinion: null } as const;
    await pass(work, actor, one, "ADOPT", step);
    return ok({ id: one.id });
  };

async function replace(
  work: SessionWork,
  resolutions: ResolutionRepository,
  by: ResolutionOrigin & { readonly unionId: string },
  id: string,
): Promise<Result<null, ResolutionUnknown | ReplacesOther>> {
  const { unionId } = by;
  const old = await resolutions.find(unionId, id);
  const origin = old && (await resolutions.originOf(old));
  if (!old || !origin) return err({ kind: "ResolutionUnknown" });
  const isElected = (kind: AgendaItemKind) => kind === "ELECT";
  if (origin.type !== by.type || isElected(origin.kind) !== isElected(by.kind))
    return err({ kind: "ReplacesOther" });
  const asked = { step: "REPLACE", opinion: null } as const;
  const taken = takeStep(resolutionStages, matterOf(old, []), null, asked);
  if (!taken.ok) return err({ kind: "ResolutionUnknown" });
  await resolutions.save(old, taken.value.to, null);
  await work.deadlines.cancel(resolutionDue, { unionId, subject: id });
  await pass(work, null, old, "REPLACE", taken.value);
  return ok(null);
}

/** Follows a resolution up: its owner reports, an officer confirms or sends it back. */
export const takeResolutionStep =
  (work: SessionWork) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeResolutionStepInput,
  ): Promise<Result<{ id: string }, ResolutionUnknown | StepRefusal>> => {
    const { unionId } = actor;
    const resolutions = new ResolutionRepository(work.tx);
    const one = await resolutions.find(unionId, id);
    if (!one) return err({ kind: "ResolutionUnknown" });
    const done = await work.steps.taken(unionId, resolutionStages.kind, id);
    const taken = takeStep(resolutionStages, matterOf(one, done), actor, { step, opinion });
    if (!taken.ok) return taken;
    const isOver = taken.value.to === "FULFILLED";
    await resolutions.save(one, taken.value.to, isOver ? work.today : null);
    if (isOver) await work.deadlines.meet(resolutionDue, { unionId, subject: id }, work.today);
    await pass(work, actor, one, step, taken.value);
    return ok({ id });
  };

/** A resolution is its owner's, and the whole union's. */
export const matterOf = (
  { state, ownerId }: Pick<Resolution, "state" | "ownerId">,
  taken: readonly TakenStep[],
): Matter<ResolutionState> => ({
  ...{ state, campusId: null, departmentId: null, owners: [ownerId], taken },
});

async function pass(
  { steps }: SessionWork,
  actor: Actor | null,
  { unionId, id, title, ownerId }: Resolution,
  step: keyof typeof resolutionStages.steps,
  taken: { from: ResolutionState; to: ResolutionState; opinion: string | null },
): Promise<void> {
  const parties: Record<string, Party> = { OWNER: persons(ownerId), OFFICERS: officers };
  await steps.pass(resolutionStages, actor, {
    ...{ unionId, subject: id, subjectName: title, campusId: null, step, ...taken, parties },
  });
}
