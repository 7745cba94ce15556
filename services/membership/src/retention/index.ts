export { RetentionRepository } from "./retention.repository.js";
export { causeNames } from "./retention-cause.js";
export { type MembershipRights, rightsOf } from "./rights-of.js";
