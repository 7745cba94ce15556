import type { LocalDate } from "@union/kernel";
import { bulkInsert, type Sql, StaleVersion } from "@union/persistence";
import type { Consultation, Disposition, Opinion } from "./consultation.js";

export const consultationColumns = `c.id, c.union_id AS unionId, c.campus_id AS campusId, c.held_on AS heldOn, c.matter, c.meeting,
  c.told_opinions AS toldOpinions, c.state, c.outcome, c.document, c.decided_by AS decidedBy, c.closed_on AS closedOn, c.version`;
export const opinionColumns = `o.id, o.consultation_id AS consultationId, o.position, o.source, o.content, o.disposition, o.answer,
  o.answered_on AS answeredOn`;

/** Loads and saves consultations and the opinions given on them. */
export class ConsultationRepository {
  constructor(private readonly tx: Sql) {}

  async add(one: Consultation): Promise<void> {
    await bulkInsert(
      this.tx,
      "consultation",
      [
        ...["union_id", "id", "campus_id", "held_on", "matter", "meeting", "told_opinions"],
        ...["state", "version"],
      ],
      [
        [
          ...[one.unionId, one.id, one.campusId, one.heldOn, one.matter, one.meeting],
          ...[one.toldOpinions, one.state, one.version],
        ],
      ],
    );
  }

  /** Whether the same matter of a day is consulted on already; what was cancelled does not count. */
  async stands(unionId: string, heldOn: LocalDate, matter: string): Promise<boolean> {
    const rows = await this.tx.query<unknown[]>(
      "SELECT 1 FROM consultation WHERE union_id = ? AND held_on = ? AND matter = ? AND state <> 'CANCELLED' LIMIT 1 FOR UPDATE",
      [unionId, heldOn, matter],
    );
    return rows.length > 0;
  }

  /** The consultation, held until the transaction ends. */
  async find(unionId: string, id: string): Promise<Consultation | null> {
    const [row] = await this.tx.query<Consultation[]>(
      `SELECT ${consultationColumns} FROM consultation c WHERE c.union_id = ? AND c.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save(one: Consultation): Promise<void> {
    const { unionId, id, version, state, outcome, document, decidedBy, closedOn } = one;
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE consultation SET state = ?, outcome = ?, document = ?, decided_by = ?, closed_on = ?, version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [state, outcome, document, decidedBy, closedOn, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }

  /** Adds an opinion after the others; the consultation is held, so that two never take one place. */
  async addOpinion(
    unionId: string,
    { id, consultationId, source, content }: Opinion,
  ): Promise<void> {
    await this.tx.query(
      `INSERT INTO consultation_opinion (union_id, id, consultation_id, position, source, content)
       SELECT ?, ?, ?, COALESCE(MAX(position), 0) + 1, ?, ? FROM consultation_opinion WHERE union_id = ? AND consultation_id = ?`,
      [unionId, id, consultationId, source, content, unionId, consultationId],
    );
  }

  async findOpinion(unionId: string, id: string): Promise<Opinion | null> {
    const [row] = await this.tx.query<Opinion[]>(
      `SELECT ${opinionColumns} FROM consultation_opinion o WHERE o.union_id = ? AND o.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  async answerOpinion(
    unionId: string,
    id: string,
    given: { disposition: Disposition; answer: string; on: LocalDate; accountId: string },
  ): Promise<void> {
    await this.tx.query(
      `UPDATE consultation_opinion SET disposition = ?, answer = ?, answered_on = ?, answered_by = ? WHERE union_id = ? AND id = ?`,
      [given.disposition, given.answer, given.on, given.accountId, unionId, id],
    );
  }

  /** How many opinions were recorded, and how many of them wait for an answer. */
  async countOpinions(unionId: string, id: string): Promise<{ all: number; open: number }> {
    const [row] = await this.tx.query<{ n: string; open: string | null }[]>(
      `SELECT COUNT(*) AS n, SUM(disposition IS NULL) AS open FROM consultation_opinion WHERE union_id = ? AND consultation_id = ?`,
      [unionId, id],
    );
    return { all: Number(row?.n ?? 0), open: Number(row?.open ?? 0) };
  }
}
