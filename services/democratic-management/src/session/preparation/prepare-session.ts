import { hasRoomFor, persons } from "@union/deadlines";
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
import { checkState, type SessionStateUnfit } from "../acts-in-state.js";
import { type NoteTooLong, noteOf, sessionNotes } from "../note-of.js";
import { sessionTaskDue } from "../session.deadlines.js";
import type { CongressSession } from "../session.js";
import type { SessionNotYours, SessionUnknown } from "../session-refusal.js";
import { findSession, officers, type SessionWork } from "../session-work.js";
import type { PaperKind, TaskGroup } from "./preparation.js";
import { PreparationRepository, type SessionTask } from "./preparation.repository.js";

export type TitleWrong = { readonly kind: "TitleWrong"; readonly max: number };
export type OwnerUnknown = { readonly kind: "OwnerUnknown" };
export type TaskDayUnfit = { readonly kind: "TaskDayUnfit"; readonly today: LocalDate };
export type TaskUnknown = { readonly kind: "TaskUnknown" };
export type TaskDone = { readonly kind: "TaskDone" };
export type FileUnknown = { readonly kind: "FileUnknown" };

export type AddSessionTaskInput = {
  readonly sessionId: string;
  readonly group: TaskGroup;
  readonly title: string;
  readonly ownerId: string | null;
  readonly dueOn: LocalDate | null;
};
export type FinishSessionTaskInput = { readonly id: string; readonly note: string | null };
export type AddSessionPaperInput = {
  readonly sessionId: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly fileId: string;
};
type Done<E> = Promise<Result<{ id: string }, SessionUnknown | SessionNotYours | E>>;

const longest = 200;
/** A title that can be read and kept. */
export const titleOf = (title: string, max: number = longest): Result<string, TitleWrong> =>
  isUnseen(title) || isLongerThan(title, max) ? err({ kind: "TitleWrong", max }) : ok(title.trim());

/** Adds something to be prepared to the checklist of a session (DEM-13). */
export const addSessionTask =
  (work: SessionWork) =>
  async (
    actor: Actor,
    input: AddSessionTaskInput,
  ): Done<TitleWrong | OwnerUnknown | SessionStateUnfit | TaskDayUnfit> => {
    const { unionId } = actor;
    const found = await findSession(work, actor, input.sessionId);
    if (!found.ok) return found;
    const open = checkState("addTask", found.value);
    if (!open.ok) return open;
    const title = titleOf(input.title);
    if (!title.ok) return title;
    const { ownerId } = input;
    if (ownerId !== null && !(await work.directory.membersById(unionId, [ownerId])).has(ownerId))
      return err({ kind: "OwnerUnknown" });
    const dueOn = input.dueOn ?? (ownerId === null ? null : lastDayFor(found.value, work.today));
    if (
      dueOn !== null &&
      (dueOn < work.today || !hasRoomFor(sessionTaskDue, { startedOn: work.today, dueOn }))
    )
      return err({ kind: "TaskDayUnfit", today: work.today });
    const task = { ...input, dueOn, unionId, id: newId(), title: title.value };
    await new PreparationRepository(work.tx).addTask(task);
    if (ownerId !== null && dueOn !== null)
      await work.deadlines.start(sessionTaskDue, {
        ...{ unionId, subject: task.id, subjectName: task.title, campusId: null, dueOn },
        ...{ startedOn: work.today, responsible: persons(ownerId), deputy: officers },
      });
    return ok({ id: input.sessionId });
  };

/** A task without a day of its own is to be done by the opening; behind it, today. */
const lastDayFor = ({ opensOn }: CongressSession, today: LocalDate): LocalDate =>
  opensOn < today ? today : opensOn;

/** Ticks a task off: its owner, or whoever handles sessions. */
export const finishSessionTask =
  (work: SessionWork) =>
  async (
    actor: Actor,
    { id, note }: FinishSessionTaskInput,
  ): Done<TaskUnknown | TaskDone | SessionStateUnfit | NoteTooLong> => {
    const tasks = new PreparationRepository(work.tx);
    const task = await tasks.findTask(actor.unionId, id);
    if (!task) return err({ kind: "TaskUnknown" });
    const isOwn = task.ownerId !== null && task.ownerId === actor.memberId;
    const found = isOwn
      ? await theSession(work, task)
      : await findSession(work, actor, task.sessionId);
    if (!found.ok) return found;
    const open = checkState("finishTask", found.value);
    if (!open.ok) return open;
    if (task.doneOn !== null) return err({ kind: "TaskDone" });
    const kept = noteOf(note, ...sessionNotes.task);
    if (!kept.ok) return kept;
    await tasks.finishTask(task, work.today, kept.value);
    await work.deadlines.meet(sessionTaskDue, { unionId: task.unionId, subject: id }, work.today);
    return ok({ id: task.sessionId });
  };

async function theSession(
  { sessions }: SessionWork,
  { unionId, sessionId }: SessionTask,
): Promise<Result<CongressSession, SessionUnknown>> {
  const session = await sessions.find(unionId, sessionId);
  return session ? ok(session) : err({ kind: "SessionUnknown" });
}

/** Files a paper of a session: material for the delegates, minutes, or what a delegation discussed. */
export const addSessionPaper =
  (work: SessionWork) =>
  async (
    actor: Actor,
    { sessionId, kind, title: text, fileId }: AddSessionPaperInput,
  ): Done<TitleWrong | FileUnknown | SessionStateUnfit> => {
    const { unionId } = actor;
    const found = await findSession(work, actor, sessionId);
    if (!found.ok) return found;
    const open = checkState("addPaper", found.value);
    if (!open.ok) return open;
    const title = titleOf(text);
    if (!title.ok) return title;
    if (!(await work.hasFile(unionId, fileId))) return err({ kind: "FileUnknown" });
    const paper = { kind, title: title.value, fileId, addedOn: work.today };
    await new PreparationRepository(work.tx).addPaper([unionId, sessionId], paper);
    return ok({ id: sessionId });
  };
