import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { Deadline } from "./deadline.js";

type Row = Omit<Deadline, "responsible" | "deputy" | "policy"> & {
  readonly responsible: string;
  readonly deputy: string | null;
  readonly policy: string;
};

const columns = `union_id AS unionId, id, kind, subject, subject_name AS subjectName, campus_id AS campusId, started_on AS startedOn,
  due_on AS dueOn, CAST(responsible AS CHAR) AS responsible, CAST(deputy AS CHAR) AS deputy, CAST(policy AS CHAR) AS policy,
  told_through AS toldThrough, escalated_on AS escalatedOn`;

/** The subject of a clock: what it runs for, in which union. */
export type DeadlineOf = { readonly unionId: string; readonly subject: string };
type Told = Pick<Deadline, "dueOn" | "toldThrough" | "escalatedOn"> & {
  readonly nextOn: LocalDate | null;
};

/** Rows of clocks in one transaction. */
export class DeadlineRepository {
  constructor(private readonly tx: Sql) {}

  /** Changes nothing where a clock of the kind runs for the subject already. */
  async add(deadline: Deadline, nextOn: LocalDate | null): Promise<void> {
    const { unionId, id, kind, subject, subjectName, campusId, startedOn, dueOn } = deadline;
    await this.tx.query(
      `INSERT INTO deadline (union_id, id, kind, subject, subject_name, campus_id, started_on, due_on, responsible, deputy, policy,
         state, told_through, next_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?) ON DUPLICATE KEY UPDATE id = id`,
      [
        ...[unionId, id, kind, subject, subjectName, campusId, startedOn, dueOn],
        JSON.stringify(deadline.responsible),
        deadline.deputy && JSON.stringify(deadline.deputy),
        JSON.stringify(deadline.policy),
        deadline.toldThrough,
        nextOn,
      ],
    );
  }

  /** The clock that runs, held until the transaction ends; null where none does. */
  async findOpen(kind: string, { unionId, subject }: DeadlineOf): Promise<Deadline | null> {
    const [row] = await this.tx.query<Row[]>(
      `SELECT ${columns} FROM deadline WHERE union_id = ? AND kind = ? AND subject = ? AND is_open = 1 FOR UPDATE`,
      [unionId, kind, subject],
    );
    return row ? deadlineOf(row) : null;
  }

  /** Clocks with a step to tell by a day, the longest waiting first; those in another's hand are passed over. */
  async claimToTell(
    kinds: readonly string[],
    today: LocalDate,
    limit: number,
  ): Promise<Deadline[]> {
    const rows = await this.tx.query<Row[]>(
      `SELECT ${columns} FROM deadline WHERE next_on <= ? AND kind IN (?)
       ORDER BY next_on LIMIT ${limit} FOR UPDATE SKIP LOCKED`,
      [today, kinds],
    );
    return rows.map(deadlineOf);
  }

  async reschedule(
    { unionId, id }: Pick<Deadline, "unionId" | "id">,
    { dueOn, toldThrough, escalatedOn, nextOn }: Told,
  ): Promise<void> {
    await this.tx.query(
      `UPDATE deadline SET due_on = ?, told_through = ?, escalated_on = ?, next_on = ?
       WHERE union_id = ? AND id = ?`,
      [dueOn, toldThrough, escalatedOn, nextOn, unionId, id],
    );
  }

  /** Gives the clock into other hands. */
  async hand({ unionId, id, responsible, deputy }: Deadline): Promise<void> {
    await this.tx.query(
      "UPDATE deadline SET responsible = ?, deputy = ? WHERE union_id = ? AND id = ?",
      [JSON.stringify(responsible), deputy && JSON.stringify(deputy), unionId, id],
    );
  }

  /** Ends the clock that runs, if one does; `metOn` is null for one that is cancelled. */
  async end(kind: string, { unionId, subject }: DeadlineOf, metOn: LocalDate | null) {
    await this.tx.query(
      `UPDATE deadline SET state = ?, met_on = ?, next_on = NULL WHERE union_id = ? AND kind = ? AND subject = ? AND is_open = 1`,
      [metOn === null ? "CANCELLED" : "MET", metOn, unionId, kind, subject],
    );
  }
}

const deadlineOf = ({ responsible, deputy, policy, ...row }: Row): Deadline => ({
  ...row,
  responsible: JSON.parse(responsible),
  deputy: deputy === null ? null : JSON.parse(deputy),
  policy: JSON.parse(policy),
});
