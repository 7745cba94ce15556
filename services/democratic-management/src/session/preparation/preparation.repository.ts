import type { LocalDate } from "@union/kernel";
import { bulkInsert, newId, type Sql, StaleVersion } from "@union/persistence";
import { checklist, type PaperKind, type TaskGroup } from "./preparation.js";

export type SessionTask = {
  readonly unionId: string;
  readonly id: string;
  readonly sessionId: string;
  readonly group: TaskGroup;
  readonly title: string;
  readonly ownerId: string | null;
  readonly dueOn: LocalDate | null;
  readonly doneOn: LocalDate | null;
  readonly note: string | null;
  readonly version: number;
};

export const taskColumns = `t.union_id AS unionId, t.id, t.session_id AS sessionId, t.task_group AS \`group\`, t.title, t.owner_id AS ownerId,
  t.due_on AS dueOn, t.done_on AS doneOn, t.note, t.version`;
const order = ["union_id", "id", "session_id", "task_group", "title", "owner_id", "due_on"];

/** The checklist of a session and its papers. */
export class PreparationRepository {
  constructor(private readonly tx: Sql) {}

  async addTask(
    task: Pick<
      SessionTask,
      "unionId" | "id" | "sessionId" | "group" | "title" | "ownerId" | "dueOn"
    >,
  ): Promise<void> {
    const { unionId, id, sessionId, group, title, ownerId, dueOn } = task;
    const row = [unionId, id, sessionId, group, title, ownerId, dueOn, 1];
    await bulkInsert(this.tx, "session_task", [...order, "version"], [row]);
  }

  /** What every session has to prepare (DEM-13). */
  async addChecklist(unionId: string, sessionId: string): Promise<void> {
    const rows = checklist.map(([group, title]) => [
      ...[unionId, newId(), sessionId, group, title, null, null, 1],
    ]);
    await bulkInsert(this.tx, "session_task", [...order, "version"], rows);
  }

  /** The tasks of a session that are not done. */
  async openTasks(unionId: string, sessionId: string): Promise<string[]> {
    const rows = await this.tx.query<{ id: string }[]>(
      "SELECT id FROM session_task WHERE union_id = ? AND session_id = ? AND done_on IS NULL",
      [unionId, sessionId],
    );
    return rows.map(({ id }) => id);
  }

  async findTask(unionId: string, id: string): Promise<SessionTask | null> {
    const [row] = await this.tx.query<SessionTask[]>(
      `SELECT ${taskColumns} FROM session_task t WHERE t.union_id = ? AND t.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  async finishTask(
    { unionId, id, version }: SessionTask,
    doneOn: LocalDate,
    note: string | null,
  ): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      "UPDATE session_task SET done_on = ?, note = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [doneOn, note, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }

  async addPaper(
    [unionId, sessionId]: readonly [string, string],
    paper: { kind: PaperKind; title: string; fileId: string; addedOn: LocalDate },
  ): Promise<void> {
    const { kind, title, fileId, addedOn } = paper;
    await this.tx.query(
      "INSERT INTO session_paper (union_id, id, session_id, kind, title, file_id, added_on) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [unionId, newId(), sessionId, kind, title, fileId, addedOn],
    );
  }

  async hasPaper(unionId: string, sessionId: string, kind: PaperKind): Promise<boolean> {
    const rows = await this.tx.query<unknown[]>(
      "SELECT 1 FROM session_paper WHERE union_id = ? AND session_id = ? AND kind = ? LIMIT 1",
      [unionId, sessionId, kind],
    );
    return rows.length > 0;
  }
}
