/** Union committee 工会委员会, audit committee 经费审查委员会, women workers' committee 女职工委员会 (or the one women's commissioner). */
export const committeeKinds = ["UNION", "AUDIT", "WOMEN"] as const;
export type CommitteeKind = (typeof committeeKinds)[number];
