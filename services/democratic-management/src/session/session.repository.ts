import { countingStatuses } from "@union/messages";
import { type Sql, StaleVersion } from "@union/persistence";
import type { CongressSession } from "./session.js";
import { sessionColumns } from "./session-columns.js";

type Change = Partial<Omit<CongressSession, "unionId" | "id" | "version">>;

const snake = (name: string): string => name.replace(/[A-Z]/g, (at) => `_${at.toLowerCase()}`);

/** Loads and saves sessions within one transaction. */
export class SessionRepository {
  constructor(private readonly tx: Sql) {}

  /**
   * A session of the union. `held` alone: nobody else changes it until the transaction ends; `shared`: many may read it so
   * at once, and whoever changes it waits for them (check-ins).
   */
  async find(
    unionId: string,
    id: string,
    lock: "held" | "shared" = "held",
  ): Promise<CongressSession | null> {
    const [row] = await this.tx.query<CongressSession[]>(
      `SELECT ${sessionColumns} FROM congress_session s WHERE s.union_id = ? AND s.id = ?
       ${lock === "held" ? "FOR UPDATE" : "LOCK IN SHARE MODE"}`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** The sessions of a congress that sit now, held. */
  sittingOf(unionId: string, type: string, congressNo: number): Promise<CongressSession[]> {
    return this.tx.query(
      `SELECT ${sessionColumns} FROM congress_session s
       WHERE s.union_id = ? AND s.type = ? AND s.congress_no = ? AND s.state = 'IN_SESSION' FOR UPDATE`,
      [unionId, type, congressNo],
    );
  }

  /** The next free number of a congress's sessions (SC-R9), those that were cancelled left out; held, so that two plans do not take one number. */
  async nextNo(unionId: string, type: string, congressNo: number): Promise<number> {
    const [row] = await this.tx.query<{ no: number | null }[]>(
      "SELECT MAX(live_no) AS no FROM congress_session WHERE union_id = ? AND type = ? AND congress_no = ? FOR UPDATE",
      [unionId, type, congressNo],
    );
    return Number(row?.no ?? 0) + 1;
  }

  async add(session: CongressSession): Promise<void> {
    const names = Object.keys(session);
    await this.tx.query(
      `INSERT INTO congress_session (${names.map(snake).join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
      Object.values(session),
    );
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save({ unionId, id, version }: CongressSession, change: Change): Promise<void> {
    const set = Object.keys(change).map((name) => `${snake(name)} = ?`);
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE congress_session SET ${[...set, "version = version + 1"].join(", ")} WHERE union_id = ? AND id = ? AND version = ?`,
      [...Object.values(change), unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }

  /** Members of the union, those being transferred too: those of whom a share may call a member congress (ORG-R21). */
  async activeMembers(unionId: string): Promise<number> {
    const [row] = await this.tx.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM directory_member WHERE union_id = ? AND removed = 0 AND status IN (?)",
      [unionId, countingStatuses],
    );
    return Number(row?.n ?? 0);
  }
}
