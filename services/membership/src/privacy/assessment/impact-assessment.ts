import type { LocalDate } from "@union/kernel";
import { type Sql, StaleVersion } from "@union/persistence";
import type { AssessmentState } from "./impact-assessment.stages.js";

/** What must be assessed before it is done (PI-R13). */
export const assessmentKinds = [
  "SENSITIVE_DATA",
  "AUTOMATED_DECISION",
  "ENTRUSTING",
  "PROVIDING",
  "PUBLISHING",
] as const;
export type AssessmentKind = (typeof assessmentKinds)[number];

/** 个人信息保护影响评估 — whether it is lawful and needed, what it does to people, and what protects them. */
export type ImpactAssessment = {
  readonly id: string;
  readonly kind: AssessmentKind;
  readonly title: string;
  readonly necessity: string;
  readonly impact: string;
  readonly measures: string;
  readonly submittedOn: LocalDate;
  readonly approvedOn: LocalDate | null;
  /** The last day for which the report must be kept at least; null before it is approved. */
  readonly keepUntil: LocalDate | null;
  readonly state: AssessmentState;
  readonly version: number;
};

export const assessmentColumns = `t.id, t.kind, t.title, t.necessity, t.impact, t.measures, t.submitted_on AS submittedOn,
  t.approved_on AS approvedOn, t.keep_until AS keepUntil, t.state, t.version`;

/** Assessments of one union, in one transaction. */
export class AssessmentRepository {
  constructor(
    private readonly sql: Sql,
    private readonly unionId: string,
  ) {}

  async add(one: ImpactAssessment): Promise<void> {
    const { id, kind, title, necessity, impact, measures, submittedOn, state } = one;
    await this.sql.query(
      `INSERT INTO impact_assessment (union_id, id, kind, title, necessity, impact, measures, submitted_on, state, version) VALUES (?)`,
      [[this.unionId, id, kind, title, necessity, impact, measures, submittedOn, state, 1]],
    );
  }

  async hold(id: string): Promise<ImpactAssessment | null> {
    const [row] = await this.sql.query<ImpactAssessment[]>(
      `SELECT ${assessmentColumns} FROM impact_assessment t WHERE t.union_id = ? AND t.id = ? FOR UPDATE`,
      [this.unionId, id],
    );
    return row ?? null;
  }

  async save({ id, state, approvedOn, keepUntil, version }: ImpactAssessment): Promise<void> {
    const written = await this.sql.query<{ affectedRows: number }>(
      `UPDATE impact_assessment SET state = ?, approved_on = ?, keep_until = ?, version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [state, approvedOn, keepUntil, this.unionId, id, version],
    );
    if (written.affectedRows !== 1) throw new StaleVersion(id);
  }
}
