import type { Fen, LocalDate } from "@union/kernel";
import { type Sql, StaleVersion } from "@union/persistence";
import type { MeritFacts } from "./cadre-merit.js";
import type { MeritState } from "./cadre-merit.stages.js";

/** 述职 and 述廉: how a cadre worked, and whether he kept clean hands. */
export const workReportKinds = ["WORK", "INTEGRITY"] as const;
export type WorkReportKind = (typeof workReportKinds)[number];

export type CadreTraining = {
  readonly title: string;
  readonly organiser: string;
  readonly heldOn: LocalDate;
  readonly days: number;
};
export type WorkReport = {
  readonly memberId: string;
  readonly kind: WorkReportKind;
  readonly year: number;
  readonly reportedOn: LocalDate;
  readonly forum: string;
  readonly summary: string;
};
type Attendee = { readonly id: string; readonly campusId: string; readonly departmentId: string };
type Recorded = { readonly unionId: string; readonly id: string; readonly recordedBy: string };

export type CadreMerit = MeritFacts & {
  readonly unionId: string;
  readonly id: string;
  readonly memberId: string;
  readonly campusId: string;
  readonly departmentId: string;
  readonly year: number;
  readonly title: string;
  readonly reason: string;
  readonly proposedOn: LocalDate;
  readonly state: MeritState;
  readonly version: number;
};

/** What is kept of union cadres, in one transaction. */
export class CadreRepository {
  constructor(private readonly tx: Sql) {}

  async addTraining(
    { unionId, id, recordedBy }: Recorded,
    campusId: string | null,
    { title, organiser, heldOn, days }: CadreTraining,
    attendees: readonly Attendee[],
  ): Promise<void> {
    await this.tx.query(
      "INSERT INTO cadre_training (union_id, id, campus_id, title, organiser, held_on, days, recorded_by) VALUES (?)",
      [[unionId, id, campusId, title, organiser, heldOn, days, recordedBy]],
    );
    await this.tx.query(
      "INSERT INTO cadre_training_attendance (union_id, training_id, member_id, campus_id, department_id) VALUES ?",
      [attendees.map((each) => [unionId, id, each.id, each.campusId, each.departmentId])],
    );
  }

  /** Whether a training of that day, title and organiser stands. */
  async hasTraining(
    unionId: string,
    { title, organiser, heldOn }: Omit<CadreTraining, "days">,
  ): Promise<boolean> {
    const rows = await this.tx.query<unknown[]>(
      `SELECT id FROM cadre_training WHERE union_id = ? AND held_on = ? AND title = ? AND organiser = ? AND taken_back_on IS NULL FOR UPDATE`,
      [unionId, heldOn, title, organiser],
    );
    return rows.length > 0;
  }

  /** A training that stands, held. */
  async holdTraining(
    unionId: string,
    id: string,
  ): Promise<{ title: string; heldOn: LocalDate; campusId: string | null } | null> {
    const [row] = await this.tx.query<
      { title: string; heldOn: LocalDate; campusId: string | null }[]
    >(
      `SELECT title, held_on AS heldOn, campus_id AS campusId FROM cadre_training
       WHERE union_id = ? AND id = ? AND taken_back_on IS NULL FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  takeTrainingBack(
    unionId: string,
    id: string,
    back: { readonly today: LocalDate; readonly accountId: string; readonly reason: string },
  ): Promise<unknown> {
    return this.tx.query(
      "UPDATE cadre_training SET taken_back_on = ?, taken_back_by = ?, taken_back_because = ? WHERE union_id = ? AND id = ?",
      [back.today, back.accountId, back.reason, unionId, id],
    );
  }

  /** False where the person reported on that year already. */
  async addReport(
    { unionId, id, recordedBy }: Recorded,
    campusId: string,
    { memberId, kind, year, reportedOn, forum, summary }: WorkReport,
  ): Promise<boolean> {
    const written = await this.tx.query<{ affectedRows: number }>(
      `INSERT IGNORE INTO cadre_work_report (union_id, id, member_id, campus_id, kind, report_year, reported_on, forum, summary, recorded_by) VALUES (?)`,
      [[unionId, id, memberId, campusId, kind, year, reportedOn, forum, summary, recordedBy]],
    );
    return written.affectedRows === 1;
  }

  async addMerit(merit: CadreMerit): Promise<void> {
    const { unionId, id, memberId, campusId, departmentId, kind, year, title, reason } = merit;
    const { amountFen, correctBy, proposedOn, state } = merit;
    await this.tx.query(
      `INSERT INTO cadre_merit (union_id, id, member_id, campus_id, department_id, kind, merit_year, title, reason, amount_fen, correct_by,
         proposed_on, state, version) VALUES (?)`,
      [
        [
          ...[unionId, id, memberId, campusId, departmentId, kind, year, title, reason],
          ...[amountFen, correctBy, proposedOn, state, 1],
        ],
      ],
    );
  }

  async holdMerit(unionId: string, id: string): Promise<CadreMerit | null> {
    const [row] = await this.tx.query<(CadreMerit & { amountFen: number | string | null })[]>(
      `SELECT union_id AS unionId, id, member_id AS memberId, campus_id AS campusId, department_id AS departmentId, kind, merit_year AS year,
         title, reason, amount_fen AS amountFen, correct_by AS correctBy, proposed_on AS proposedOn, state, version
       FROM cadre_merit WHERE union_id = ? AND id = ? FOR UPDATE`,
      [unionId, id],
    );
    if (!row) return null;
    return { ...row, amountFen: row.amountFen === null ? null : (Number(row.amountFen) as Fen) };
  }

  async saveMerit({ unionId, id, state, version }: CadreMerit): Promise<void> {
    const written = await this.tx.query<{ affectedRows: number }>(
      "UPDATE cadre_merit SET state = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, unionId, id, version],
    );
    if (written.affectedRows !== 1) throw new StaleVersion(id);
  }
}
