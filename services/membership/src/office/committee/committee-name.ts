import type { Sentence } from "@union/kernel";
import type { CommitteeTerm } from "./committee.js";
import type { CommitteeState } from "./committee.stages.js";
import type { CommitteeKind } from "./committee-kind.js";

/** 委员会 — one committee of an organisation in one term. */
export type Committee = CommitteeTerm & {
  readonly unionId: string;
  readonly id: string;
  readonly orgId: string;
  readonly orgName: string;
  /** The campus of a branch that lies in one; null for the union and for what crosses campuses. */
  readonly campusId: string | null;
  readonly kind: CommitteeKind;
  readonly termNo: number;
  /** Who keeps contact with the upper union: a person of the staff, or an account. */
  readonly upperContact: string | null;
  readonly state: CommitteeState;
  readonly version: number;
};

export const committeeKindNames: Readonly<Record<CommitteeKind, Sentence>> = {
  UNION: { zh: "委员会", en: "union committee" },
  STANDING: { zh: "委员会常务委员会", en: "standing committee" },
  AUDIT: { zh: "经费审查委员会", en: "audit committee" },
  WOMEN: { zh: "女职工委员会", en: "women workers' committee" },
};

/** How people call it: 测试工会第3届委员会. */
export const committeeName = ({
  orgName,
  termNo,
  kind,
}: Pick<Committee, "orgName" | "termNo" | "kind">): string =>
  `${orgName}第${termNo}届${committeeKindNames[kind].zh}`;
