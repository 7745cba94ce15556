import { fromSqlInstant, newId, type Outbox, type Sql, toSqlInstant } from "@union/persistence";
import { firstPart, type PartName } from "./resync.value.js";

/** How far the telling of a union has come: what was told up to `afterId` of `part`. */
export type Resync = {
  readonly id: string;
  readonly part: PartName;
  /** The last id told of the part; "" before the first. */
  readonly afterId: string;
  /** Cards and grants told so far. */
  readonly told: number;
  readonly begunAt: Date;
  readonly movedAt: Date;
};

type Row = Omit<Resync, "begunAt" | "movedAt"> & { begunAt: string; movedAt: string };

/** The one resync that a union has under way, and the events by which it moves. */
export class ResyncRepository {
  constructor(
    private readonly sql: Sql,
    private readonly outbox: Pick<Outbox, "add">,
  ) {}

  /** The resync that is under way, locked; null when none is. */
  async findUnderWay(unionId: string): Promise<Resync | null> {
    const [row] = await this.sql.query<Row[]>(
      `SELECT id, part, after_id AS afterId, told, begun_at AS begunAt, moved_at AS movedAt
       FROM directory_resync WHERE union_id = ? AND ended_at IS NULL FOR UPDATE`,
      [unionId],
    );
    return row
      ? { ...row, begunAt: fromSqlInstant(row.begunAt), movedAt: fromSqlInstant(row.movedAt) }
      : null;
  }

  /** Begins anew, whatever was under way: who asks wants what was told before he asked, too. Answers the resync's id. */
  async begin(unionId: string): Promise<string> {
    const [id, now] = [newId(), toSqlInstant(new Date())];
    await this.sql.query(
      `INSERT INTO directory_resync (union_id, id, part, after_id, told, begun_at, moved_at, ended_at)
       VALUES (?, ?, ?, '', 0, ?, ?, NULL)
       ON DUPLICATE KEY UPDATE id = VALUES(id), part = VALUES(part), after_id = '', told = 0,
         begun_at = VALUES(begun_at), moved_at = VALUES(moved_at), ended_at = NULL`,
      [unionId, id, firstPart, now, now],
    );
    await this.goOn(unionId, id);
    return id;
  }

  /** Remembers how far a resync has come, and has it go on from there. */
  async move(unionId: string, { id, part, afterId, told }: Resync): Promise<void> {
    await this.sql.query(
      "UPDATE directory_resync SET part = ?, after_id = ?, told = ?, moved_at = ? WHERE union_id = ? AND id = ?",
      [part, afterId, told, toSqlInstant(new Date()), unionId, id],
    );
    await this.goOn(unionId, id);
  }

  async end(unionId: string, { id, told }: Pick<Resync, "id" | "told">): Promise<void> {
    const now = toSqlInstant(new Date());
    await this.sql.query(
      "UPDATE directory_resync SET told = ?, moved_at = ?, ended_at = ? WHERE union_id = ? AND id = ?",
      [told, now, now, unionId, id],
    );
  }

  /** The base-level unions of this house. */
  async unionIds(): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }[]>(
      "SELECT id FROM union_org WHERE level = 'BASE_LEVEL' ORDER BY id",
    );
    return rows.map(({ id }) => id);
  }

  private goOn(unionId: string, resyncId: string): Promise<void> {
    return this.outbox.add("directory.wanted.v1", unionId, {
      unionId,
      service: "membership",
      resyncId,
    });
  }
}
