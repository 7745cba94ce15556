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
import type { SessionNotYours, SessionUnknown } from "../session-refusal.js";
import { findSession, type SessionWork } from "../session-work.js";
import type { PaperKind, TaskGroup } from "./preparation.js";
import { PreparationRepository } from "./preparation.repository.js";

export type TitleWrong = { readonly kind: "TitleWrong"; readonly max: number };
export type OwnerUnknown = { readonly kind: "OwnerUnknown" };
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
  isUnseen(title) || isLongerThan(title, max)
    ? err({ kind: "TitleWrong", max })
    : ok(title.trim());

/** Adds something to be prepared to the checklist of a session (DEM-13). */
export const addSessionTask =
  (work: SessionWork) =>
  async (
    actor: Actor,
    input: AddSessionTaskInput,
  ): Done<TitleWrong | OwnerUnknown | SessionStateUnfit> => {
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
    const task = { ...input, unionId, id: newId(), title: title.value };
    await new PreparationRepository(work.tx).addTask(task);
    return ok({ id: input.sessionId });
  };

/** Ticks a task off. */
export const finishSessionTask =
  (work: SessionWork) =>
  async (
    actor: Actor,
    { id, note }: FinishSessionTaskInput,
  ): Done<TaskUnknown | TaskDone | SessionStateUnfit | NoteTooLong> => {
    const tasks = new PreparationRepository(work.tx);
    const task = await tasks.findTask(actor.unionId, id);
    if (!task) return err({ kind: "TaskUnknown" });
    const found = await findSession(work, actor, task.sessionId);
    if (!found.ok) return found;
    const open = checkState("finishTask", found.value);
    if (!open.ok) return open;
    if (task.doneOn !== null) return err({ kind: "TaskDone" });
    const kept = noteOf(note, ...sessionNotes.task);
    if (!kept.ok) return kept;
    await tasks.finishTask(task, work.today, kept.value);
    return ok({ id: task.sessionId });
  };

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
