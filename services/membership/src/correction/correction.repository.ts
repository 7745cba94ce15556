import { type DataKeys, newSalt, type Sql, StaleVersion, toSqlInstant } from "@union/persistence";
import type { CorrectableField } from "./correctable-field.js";
import type { CorrectionState } from "./correction.stages.js";

/** The value that stands and the one that is asked for. */
export type AskedValues = { readonly before: string | null; readonly after: string | null };
export type RecordCorrection = {
  readonly unionId: string;
  readonly id: string;
  readonly memberId: string;
  readonly campusId: string | null;
  readonly departmentId: string | null;
  readonly field: CorrectableField;
  readonly reason: string;
  readonly proofFileId: string | null;
  readonly state: CorrectionState;
  readonly version: number;
};
type Sealed = { readonly salt: Buffer | null; readonly asked: Buffer | null };

const column = "record_correction.asked";
const select = `union_id AS unionId, id, member_id AS memberId, campus_id AS campusId, department_id AS departmentId, field, reason,
  proof_file_id AS proofFileId, state, version`;

/** Opens what was asked for; null once the person was erased. */
export const openAsked = (keys: DataKeys, { salt, asked }: Sealed): AskedValues | null =>
  salt === null || asked === null ? null : JSON.parse(keys.forSubject(salt).open(column, asked));

/** Corrections that people asked for; values are sealed with a key of the request's own. */
export class CorrectionRepository {
  constructor(
    private readonly sql: Sql,
    private readonly keys: DataKeys,
  ) {}

  async hasOpen(unionId: string, memberId: string, field: CorrectableField): Promise<boolean> {
    const rows = await this.sql.query<unknown[]>(
      "SELECT id FROM record_correction WHERE union_id = ? AND member_id = ? AND field = ? AND is_open = 1 FOR UPDATE",
      [unionId, memberId, field],
    );
    return rows.length > 0;
  }

  async add(one: RecordCorrection, values: AskedValues, at: Date): Promise<void> {
    const salt = newSalt();
    const asked = this.keys.forSubject(salt).seal(column, JSON.stringify(values));
    await this.sql.query(
      `INSERT INTO record_correction (union_id, id, member_id, campus_id, department_id, field, reason, proof_file_id, salt, asked,
         state, requested_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[one.unionId, one.id, one.memberId, one.campusId, one.departmentId, one.field],
        ...[one.reason, one.proofFileId, salt, asked, one.state, toSqlInstant(at), one.version],
      ],
    );
  }

  /** A request of the union with its values, locked until the transaction ends. */
  async find(
    unionId: string,
    id: string,
  ): Promise<(RecordCorrection & { readonly values: AskedValues | null }) | null> {
    const [found] = await this.sql.query<(RecordCorrection & Sealed)[]>(
      `SELECT ${select}, salt, asked FROM record_correction WHERE union_id = ? AND id = ? FOR UPDATE`,
      [unionId, id],
    );
    if (!found) return null;
    const { salt, asked, ...one } = found;
    return { ...one, values: openAsked(this.keys, { salt, asked }) };
  }

  /** Throws StaleVersion where somebody was faster. */
  async move({ unionId, id, version }: RecordCorrection, state: CorrectionState): Promise<void> {
    const { affectedRows } = await this.sql.query<{ affectedRows: number }>(
      "UPDATE record_correction SET state = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }
}
