import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { UnionEndState } from "./union-end.stages.js";

/** 工会撤销 — the union ends with its employer from `endsOn` on. */
export type UnionEnd = {
  readonly id: string;
  readonly endsOn: LocalDate;
  readonly reason: string;
  /** The document by which the employer ended, and who decided it. */
  readonly document: string;
  readonly decidedBy: string;
  readonly proposedOn: LocalDate;
  /** How many memberships were kept, and how many people have a matter open or a later fact; null before. */
  readonly retained: number | null;
  readonly leftOpen: number | null;
  readonly state: UnionEndState;
  readonly version: number;
};

export const unionEndColumns = `id, ends_on AS endsOn, reason, document, decided_by AS decidedBy, proposed_on AS proposedOn, retained,
  left_open AS leftOpen, state, version`;

/** The ends of a union that were proposed. */
export class UnionEndReader {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  /** All of the union, the one that stands first. */
  all(): Promise<UnionEnd[]> {
    return this.sql.query(
      `SELECT ${unionEndColumns} FROM union_end WHERE union_id = ? ORDER BY is_standing DESC, proposed_on DESC, id DESC`,
      [this.unionId],
    );
  }
}
