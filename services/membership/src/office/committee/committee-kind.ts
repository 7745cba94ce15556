/** Union committee 工会委员会, its standing committee 常务委员会 (ORG-R13), audit committee 经费审查委员会, women workers' committee 女职工委员会 (or the one women's commissioner). */
export const committeeKinds = ["UNION", "STANDING", "AUDIT", "WOMEN"] as const;
export type CommitteeKind = (typeof committeeKinds)[number];
