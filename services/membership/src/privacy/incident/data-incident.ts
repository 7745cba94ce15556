import type { LocalDate } from "@union/kernel";
import { type Sql, StaleVersion } from "@union/persistence";
import type { IncidentState } from "./data-incident.stages.js";

/** 个人信息安全事件 — what the law has people told: kinds of data, cause, possible harm, measures, contact (PI-R14). */
export type DataIncident = {
  readonly id: string;
  readonly title: string;
  readonly kinds: string;
  readonly cause: string;
  readonly harm: string;
  readonly measures: string;
  readonly contact: string;
  readonly foundOn: LocalDate;
  /** The day on which the people concerned were told; null while they are not. */
  readonly toldOn: LocalDate | null;
  readonly state: IncidentState;
  readonly version: number;
};

export const incidentColumns = `t.id, t.title, t.kinds, t.cause, t.harm, t.measures, t.contact, t.found_on AS foundOn,
  t.told_on AS toldOn, t.state, t.version`;

/** Incidents of one union, in one transaction. */
export class IncidentRepository {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  async add(one: DataIncident, memberIds: readonly string[]): Promise<void> {
    const { id, title, kinds, cause, harm, measures, contact, foundOn, state } = one;
    await this.sql.query(
      `INSERT INTO data_incident (union_id, id, title, kinds, cause, harm, measures, contact, found_on, state, version) VALUES (?)`,
      [[this.unionId, id, title, kinds, cause, harm, measures, contact, foundOn, state, 1]],
    );
    await this.sql.query(
      "INSERT INTO data_incident_person (union_id, incident_id, member_id) VALUES ?",
      [memberIds.map((memberId) => [this.unionId, id, memberId])],
    );
  }

  async hold(id: string): Promise<DataIncident | null> {
    const [row] = await this.sql.query<DataIncident[]>(
      `SELECT ${incidentColumns} FROM data_incident t WHERE t.union_id = ? AND t.id = ? FOR UPDATE`,
      [this.unionId, id],
    );
    return row ?? null;
  }

  async people(id: string): Promise<string[]> {
    const rows = await this.sql.query<{ memberId: string }[]>(
      `SELECT member_id AS memberId FROM data_incident_person WHERE union_id = ? AND incident_id = ? ORDER BY member_id`,
      [this.unionId, id],
    );
    return rows.map(({ memberId }) => memberId);
  }

  async save({ id, state, toldOn, version }: DataIncident): Promise<void> {
    const written = await this.sql.query<{ affectedRows: number }>(
      "UPDATE data_incident SET state = ?, told_on = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, toldOn, this.unionId, id, version],
    );
    if (written.affectedRows !== 1) throw new StaleVersion(id);
  }
}
