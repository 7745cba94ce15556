import {
  type Actor,
  err,
  isLongerThan,
  isUnseen,
  isWide,
  type LocalDate,
  ok,
  type Result,
  scopeOf,
} from "@union/kernel";
import { newId } from "@union/persistence";
import type { CongressType } from "../../congress/index.js";
import { reservedKinds } from "../agenda/agenda-item.js";
import type { CongressMissing } from "../plan-session.js";
import { type TitleWrong, titleOf } from "../preparation/prepare-session.js";
import type { SessionNotYours, SessionUnknown } from "../session-refusal.js";
import { findSession, type SessionWork } from "../session-work.js";
import {
  type GatheringKind,
  type GatheringMatter,
  GatheringRepository,
} from "./gathering.repository.js";

export type HeldInFuture = { readonly kind: "HeldInFuture" };
export type ParticipantsWrong = { readonly kind: "ParticipantsWrong"; readonly most: number };
export type MatterReserved = { readonly kind: "MatterReserved"; readonly title: string };
export type MattersWrong = { readonly kind: "MattersWrong" };
export type GatheringUnknown = { readonly kind: "GatheringUnknown" };
export type GatheringReported = { readonly kind: "GatheringReported" };
export type SessionNotNext = { readonly kind: "SessionNotNext" };
export type RecordGatheringInput = {
  readonly type: CongressType;
  readonly kind: GatheringKind;
  readonly title: string;
  readonly heldOn: LocalDate;
  readonly participants: number;
  readonly findings: string | null;
  readonly matters: readonly GatheringMatter[];
};
export type ReportGatheringInput = { readonly id: string; readonly sessionId: string };
type RecordRefusal =
  | SessionNotYours
  | CongressMissing
  | TitleWrong
  | HeldInFuture
  | ParticipantsWrong
  | MatterReserved
  | MattersWrong;

const longest = 2000;
/** Participants at most, as the registers count them; what is above is a slip of the keyboard. */
const most = 100_000;
const isResult = (text: string): boolean => !isUnseen(text) && !isLongerThan(text, longest);

/** Records a joint meeting, an inspection or a delegate training. A joint meeting never takes what law reserves to the congress (2.2.7). */
export const recordGathering =
  (work: SessionWork) =>
  async (
    actor: Actor,
    input: RecordGatheringInput,
  ): Promise<Result<{ id: string }, RecordRefusal>> => {
    const { unionId } = actor;
    const { type, kind, heldOn, participants, findings, matters } = input;
    const scope = scopeOf(actor, "sessions.write");
    if (!scope || !isWide(scope)) return err({ kind: "SessionNotYours" });
    const title = titleOf(input.title);
    if (!title.ok) return title;
    if (heldOn > work.today) return err({ kind: "HeldInFuture" });
    if (participants < 1 || participants > most) return err({ kind: "ParticipantsWrong", most });
    const isSound =
      (kind === "JOINT_MEETING") === matters.length > 0 &&
      !isLongerThan(findings ?? "", longest) &&
      matters.every(({ title: name, result }) => titleOf(name).ok && isResult(result));
    if (!isSound) return err({ kind: "MattersWrong" });
    const reserved = matters.find((one) => reservedKinds.includes(one.kind));
    if (reserved) return err({ kind: "MatterReserved", title: reserved.title });
    const congress = await work.mandates.congressOn(unionId, type, heldOn);
    if (!congress) return err({ kind: "CongressMissing", on: heldOn });
    const id = newId();
    await new GatheringRepository(work.tx).add(
      {
        ...{ unionId, id, congressId: congress.id, kind, title: title.value, heldOn, participants },
        ...{ findings, reportedSessionId: null, version: 1 },
      },
      matters,
    );
    return ok({ id });
  };

/** Reports the results of a joint meeting to the session that follows it (2.2.7). */
export const reportGathering =
  (work: SessionWork) =>
  async (
    actor: Actor,
    { id, sessionId }: ReportGatheringInput,
  ): Promise<
    Result<
      { id: string },
      SessionUnknown | SessionNotYours | GatheringUnknown | GatheringReported | SessionNotNext
    >
  > => {
    const found = await findSession(work, actor, sessionId);
    if (!found.ok) return found;
    const gatherings = new GatheringRepository(work.tx);
    const one = await gatherings.find(actor.unionId, id);
    if (one?.kind !== "JOINT_MEETING") return err({ kind: "GatheringUnknown" });
    if (one.reportedSessionId !== null) return err({ kind: "GatheringReported" });
    const { state, opensOn } = found.value;
    const isNext =
      one.heldOn < opensOn && (state === "IN_SESSION" || state === "PREPARATORY_MEETING");
    if (!isNext) return err({ kind: "SessionNotNext" });
    await gatherings.report(one, sessionId);
    return ok({ id });
  };
