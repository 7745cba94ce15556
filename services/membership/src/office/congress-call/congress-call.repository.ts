import type { LocalDate } from "@union/kernel";
import { type Sql, StaleVersion } from "@union/persistence";
import type { CallCount, CongressCaller } from "./congress-call.js";
import type { CongressCallState } from "./congress-call.stages.js";

export type CongressCall = {
  readonly unionId: string;
  readonly id: string;
  readonly calledBy: CongressCaller;
  /** The member who proposed it; null where the committee called. */
  readonly memberId: string | null;
  readonly reason: string;
  readonly calledOn: LocalDate;
  readonly state: CongressCallState;
  readonly version: number;
};

/** Calls for a congress and who confirmed them, in one transaction. */
export class CongressCallRepository {
  constructor(private readonly sql: Sql) {}

  async add({ unionId, id, calledBy, memberId, reason, calledOn, state }: CongressCall) {
    await this.sql.query(
      "INSERT INTO congress_call (union_id, id, called_by, member_id, reason, called_on, state, version) VALUES (?)",
      [[unionId, id, calledBy, memberId, reason, calledOn, state, 1]],
    );
  }

  /** A call, held: whoever confirms waits for whoever confirmed before. */
  async hold(unionId: string, id: string): Promise<CongressCall | null> {
    const [row] = await this.sql.query<CongressCall[]>(
      `SELECT union_id AS unionId, id, called_by AS calledBy, member_id AS memberId, reason, called_on AS calledOn, state, version
       FROM congress_call WHERE union_id = ? AND id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  async save({ unionId, id, state, version }: CongressCall): Promise<void> {
    const written = await this.sql.query<{ affectedRows: number }>(
      "UPDATE congress_call SET state = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, unionId, id, version],
    );
    if (written.affectedRows !== 1) throw new StaleVersion(id);
  }

  /** Keeps by how many of how many it was reached, and when. */
  async keepReached({ unionId, id }: CongressCall, count: CallCount, on: LocalDate) {
    await this.sql.query(
      "UPDATE congress_call SET reached_on = ?, members = ?, supporters = ? WHERE union_id = ? AND id = ?",
      [on, count.members, count.supporters, unionId, id],
    );
  }

  async confirm({ unionId, id }: CongressCall, memberId: string, on: LocalDate): Promise<void> {
    await this.sql.query(
      "INSERT IGNORE INTO congress_call_supporter (union_id, call_id, member_id, confirmed_on) VALUES (?)",
      [[unionId, id, memberId, on]],
    );
  }

  async unconfirm({ unionId, id }: CongressCall, memberId: string): Promise<void> {
    await this.sql.query(
      "DELETE FROM congress_call_supporter WHERE union_id = ? AND call_id = ? AND member_id = ?",
      [unionId, id, memberId],
    );
  }
}
