/** What is awarded (最佳提案、提案办理先进部门). */
export type ProposalAwardKind = "BEST_PROPOSAL" | "BEST_DEPARTMENT";
