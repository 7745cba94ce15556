import type { LocalDate } from "@union/kernel";
import type { OrgLevel } from "../organisation/index.js";

/** What an act does: 合并, 拆分, 划转(接管), 撤销, 更名. */
export type ActKind = "MERGE" | "SPLIT" | "TAKE_OVER" | "CLOSE" | "RENAME";
/** What an act is done to: a campus, a department, or a branch or group of the union. */
export type NodeKind = "CAMPUS" | "DEPARTMENT" | "UNION_ORG";

/** A node of the tree as its newest edge and name leave it. */
export type OrgNode = {
  readonly id: string;
  readonly kind: NodeKind;
  /** Of union organisations alone. */
  readonly level: OrgLevel | null;
  readonly name: string;
  /** What it stands under; null for the union itself. */
  readonly placeId: string | null;
  /** Since when it stands there, belongs to its branch and bears its name: the latest of these. */
  readonly since: LocalDate;
  /** The first day on which it is no more; 9999-12-31 while it stands. */
  readonly closedOn: LocalDate;
};

/** What is to become of which nodes, from which day on. */
export type ActTerms = {
  readonly kind: ActKind;
  readonly effectiveOn: LocalDate;
  /** Those that end, are split, taken over, closed or renamed. */
  readonly nodeIds: readonly string[];
  /** Who goes on after a merger, or the place that takes over; null where a new node begins. */
  readonly intoId: string | null;
  /** The name of what begins, or the new name. */
  readonly name: string | null;
  /** People who go to the new part of a department. */
  readonly memberIds: readonly string[];
  /** Departments that go to the new part of a campus, branch or group. */
  readonly departmentIds: readonly string[];
};

/** On what an act stands (ORG-R3): who decided it by which document, and the approval of the union above where one is due. */
export type ActPapers = {
  readonly reason: string | null;
  readonly document: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
  readonly approvedBy: string | null;
  readonly approvalDocument: string | null;
  readonly approvedOn: LocalDate | null;
};

/** The longest a text of the papers may be, in characters. */
export const papersLimits = {
  reason: 200,
  document: 100,
  decidedBy: 60,
  approvedBy: 60,
  approvalDocument: 100,
} as const;
