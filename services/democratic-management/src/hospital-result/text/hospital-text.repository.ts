import { bulkInsert, type Sql, StaleVersion } from "@union/persistence";
import type { HospitalText, Topic } from "./hospital-text.js";

export const hospitalTextColumns = `t.id, t.union_id AS unionId, t.year, t.topic, t.content, t.state, t.written_by AS writtenBy,
  t.written_on AS writtenOn, t.approved_by AS approvedBy, t.approved_on AS approvedOn, t.version`;

/** Loads and saves the free texts of a year. */
export class HospitalTextRepository {
  constructor(private readonly tx: Sql) {}

  /** The text of a year on a topic, held; null where none was written. */
  async ofTopic(unionId: string, year: number, topic: Topic): Promise<HospitalText | null> {
    const [row] = await this.tx.query<HospitalText[]>(
      `SELECT ${hospitalTextColumns} FROM hospital_text t WHERE t.union_id = ? AND t.year = ? AND t.topic = ? FOR UPDATE`,
      [unionId, year, topic],
    );
    return row ?? null;
  }

  async find(unionId: string, id: string): Promise<HospitalText | null> {
    const [row] = await this.tx.query<HospitalText[]>(
      `SELECT ${hospitalTextColumns} FROM hospital_text t WHERE t.union_id = ? AND t.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  async add(one: HospitalText): Promise<void> {
    await bulkInsert(
      this.tx,
      "hospital_text",
      [
        ...["union_id", "id", "year", "topic", "content", "state", "written_by", "written_on"],
        "version",
      ],
      [
        [
          ...[one.unionId, one.id, one.year, one.topic, one.content, one.state, one.writtenBy],
          ...[one.writtenOn, one.version],
        ],
      ],
    );
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save(one: HospitalText): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      `UPDATE hospital_text SET content = ?, state = ?, written_by = ?, written_on = ?, approved_by = ?, approved_on = ?,
         version = version + 1 WHERE union_id = ? AND id = ? AND version = ?`,
      [
        ...[one.content, one.state, one.writtenBy, one.writtenOn, one.approvedBy, one.approvedOn],
        ...[one.unionId, one.id, one.version],
      ],
    );
    if (affectedRows !== 1) throw new StaleVersion(one.id);
  }
}
