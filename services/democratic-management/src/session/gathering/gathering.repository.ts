import type { LocalDate } from "@union/kernel";
import { bulkInsert, type Sql, StaleVersion } from "@union/persistence";
import type { AgendaItemKind } from "../agenda/agenda-item.js";
import type { CongressSession } from "../session.js";

/** 联席会议 / 代表巡视 / 代表培训. */
export type GatheringKind = "JOINT_MEETING" | "INSPECTION" | "TRAINING";

export type GatheringMatter = {
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly result: string;
};
export type Gathering = {
  readonly unionId: string;
  readonly id: string;
  readonly congressId: string;
  readonly kind: GatheringKind;
  readonly title: string;
  readonly heldOn: LocalDate;
  readonly participants: number;
  readonly findings: string | null;
  readonly reportedSessionId: string | null;
  readonly version: number;
};
export const gatheringColumns = `g.union_id AS unionId, g.id, g.congress_id AS congressId, g.kind, g.title, g.held_on AS heldOn, g.participants, g.findings,
  g.reported_session_id AS reportedSessionId, g.version`;

/** What delegates do between sessions. */
export class GatheringRepository {
  constructor(private readonly tx: Sql) {}

  async add(one: Gathering, matters: readonly GatheringMatter[]): Promise<void> {
    const { unionId, id } = one;
    await bulkInsert(
      this.tx,
      "congress_gathering",
      [
        ...["union_id", "id", "congress_id", "kind", "title", "held_on", "participants"],
        ...["findings", "version"],
      ],
      [
        [
          ...[unionId, id, one.congressId, one.kind, one.title, one.heldOn],
          ...[one.participants, one.findings, 1],
        ],
      ],
    );
    await bulkInsert(
      this.tx,
      "gathering_matter",
      ["union_id", "gathering_id", "no", "title", "kind", "result"],
      matters.map(({ title, kind, result }, n) => [unionId, id, n + 1, title, kind, result]),
    );
  }

  async find(unionId: string, id: string): Promise<Gathering | null> {
    const [row] = await this.tx.query<Gathering[]>(
      `SELECT ${gatheringColumns} FROM congress_gathering g WHERE g.union_id = ? AND g.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async report({ unionId, id, version }: Gathering, sessionId: string): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      "UPDATE congress_gathering SET reported_session_id = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [sessionId, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }

  /** Joint meetings of a congress before a session that no session has heard of. */
  async unreported({ unionId, type, congressNo, opensOn }: CongressSession): Promise<number> {
    const [row] = await this.tx.query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM congress_gathering g JOIN congress c ON c.union_id = g.union_id AND c.id = g.congress_id
       WHERE g.union_id = ? AND c.type = ? AND c.no = ? AND g.kind = 'JOINT_MEETING' AND g.held_on < ? AND g.reported_session_id IS NULL`,
      [unionId, type, congressNo, opensOn],
    );
    return Number(row?.n ?? 0);
  }
}
