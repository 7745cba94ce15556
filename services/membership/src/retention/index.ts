export { type MembershipRights, rightsOf } from "./rights-of.js";
