import type { LocalDate } from "@union/kernel";
import { bulkInsert, type Sql, StaleVersion } from "@union/persistence";
import type { CongressTarget } from "./congress-target.js";

export const congressTargetColumns = `g.id, g.union_id AS unionId, g.session_id AS sessionId, g.content, g.measure, g.due_on AS dueOn, g.document,
  g.decided_by AS decidedBy, g.state, g.is_met AS isMet, g.result, g.evidence, g.assessed_on AS assessedOn,
  g.reported_session_id AS reportedSessionId, g.version`;
/** As a row says it: a boolean is 0 or 1. */
export type CongressTargetRow = Omit<CongressTarget, "isMet"> & { readonly isMet: number | null };
export const targetOf = (row: CongressTargetRow): CongressTarget => ({
  ...row,
  isMet: row.isMet === null ? null : row.isMet === 1,
});

/** Loads and saves targets of congress sessions. */
export class CongressTargetRepository {
  constructor(private readonly tx: Sql) {}

  async add(one: CongressTarget): Promise<void> {
    await bulkInsert(
      this.tx,
      "congress_target",
      [
        ...["union_id", "id", "session_id", "content", "measure", "due_on", "document"],
        ...["decided_by", "state", "version"],
      ],
      [
        [
          ...[one.unionId, one.id, one.sessionId, one.content, one.measure, one.dueOn],
          ...[one.document, one.decidedBy, one.state, one.version],
        ],
      ],
    );
  }

  /** The target, held until the transaction ends. */
  async find(unionId: string, id: string): Promise<CongressTarget | null> {
    const [row] = await this.tx.query<CongressTargetRow[]>(
      `SELECT ${congressTargetColumns} FROM congress_target g WHERE g.union_id = ? AND g.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ? targetOf(row) : null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save(one: CongressTarget): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE congress_target SET state = ?, is_met = ?, result = ?, evidence = ?, assessed_on = ?, reported_session_id = ?,
         version = version + 1 WHERE union_id = ? AND id = ? AND version = ?`,
      [
        ...[one.state, one.isMet, one.result, one.evidence, one.assessedOn, one.reportedSessionId],
        ...[one.unionId, one.id, one.version],
      ],
    );
    if (affectedRows !== 1) throw new StaleVersion(one.id);
  }

  /** Whether a session set this target already; the session is held, so that two at once do not set it twice. */
  async isSet(unionId: string, sessionId: string, content: string): Promise<boolean> {
    await this.tx.query("SELECT 1 FROM congress_session WHERE union_id = ? AND id = ? FOR UPDATE", [
      unionId,
      sessionId,
    ]);
    const rows = await this.tx.query<unknown[]>(
      "SELECT 1 FROM congress_target WHERE union_id = ? AND session_id = ? AND content = ? LIMIT 1",
      [unionId, sessionId, content],
    );
    return rows.length > 0;
  }

  /** The day on which a session of the congress opens; null where there is no such session. */
  async opensOn(unionId: string, sessionId: string): Promise<LocalDate | null> {
    const [row] = await this.tx.query<{ opensOn: LocalDate }[]>(
      "SELECT opens_on AS opensOn FROM congress_session WHERE union_id = ? AND id = ?",
      [unionId, sessionId],
    );
    return row?.opensOn ?? null;
  }
}
