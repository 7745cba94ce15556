import type { Page, PageRequest, Scope } from "@union/kernel";
import {
  type Condition,
  countRows,
  type DataKeys,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { TakenStep } from "@union/stages";
import { type AskedValues, openAsked, type RecordCorrection } from "./correction.repository.js";
import type { CorrectionState } from "./correction.stages.js";

type Row = Omit<RecordCorrection, "unionId" | "version"> & {
  readonly salt: Buffer | null;
  readonly asked: Buffer | null;
};
export type CorrectionRow = Omit<Row, "salt" | "asked"> & { readonly values: AskedValues | null };

const select = `c.id, c.member_id AS memberId, c.campus_id AS campusId, c.department_id AS departmentId, c.field, c.reason,
  c.proof_file_id AS proofFileId, c.state, c.salt, c.asked`;

/** Corrections within a scope, or one's own, newest first. */
export class CorrectionReader {
  constructor(
    private readonly sql: Sql,
    private readonly keys: DataKeys,
  ) {}

  async list(
    scope: Scope,
    state: CorrectionState | null,
    page: PageRequest,
  ): Promise<Page<CorrectionRow>> {
    const order = [{ by: "c.id", descending: true }];
    const found = await readPage<Row>(this.sql, { ...asked(scope, state), select, order }, page);
    return { ...found, nodes: found.nodes.map((row) => this.opened(row)) };
  }

  count(scope: Scope, state: CorrectionState | null): Promise<number> {
    return countRows(this.sql, asked(scope, state));
  }

  async byId(scope: Scope, id: string): Promise<CorrectionRow | null> {
    const list = { ...asked(scope, null), select };
    const [row] = await readByIds<Row>(this.sql, list, "c.id", [id]);
    return row ? this.opened(row) : null;
  }

  /** Who took which step so far: what decides who may take the next. */
  taken(unionId: string, id: string): Promise<TakenStep[]> {
    return this.sql.query(
      `SELECT step, account_id AS accountId, member_id AS memberId FROM stage_step
       WHERE union_id = ? AND kind = 'RECORD_CORRECTION' AND subject = ? ORDER BY no`,
      [unionId, id],
    );
  }

  private opened({ salt, asked, ...row }: Row): CorrectionRow {
    return { ...row, values: openAsked(this.keys, { salt, asked }) };
  }
}

function asked(scope: Scope, state: CorrectionState | null): Pick<List, "from" | "where"> {
  const columns = { union: "c.union_id", campus: "c.campus_id", department: "c.department_id" };
  const where: Condition[] = [scopeCondition(scope, { ...columns, member: "c.member_id" })];
  if (state !== null) where.push({ sql: "c.state = ?", params: [state] });
  return { from: "record_correction c", where };
}
