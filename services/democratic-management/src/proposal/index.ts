export { proposalFigures } from "./proposal.figures.js";
export { ProposalConnection, ProposalType } from "./proposal.type.js";
