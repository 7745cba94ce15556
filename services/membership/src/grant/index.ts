export { GrantReader } from "./grant.reader.js";
export { type RolesEnd, revokeRolesOf } from "./revoke-roles-of.js";
export { RoleGrant } from "./role-grant.js";
export { RoleGrantRepository } from "./role-grant.repository.js";
export { roleGrantEnds } from "./role-grant-ends.js";
export { watchGrant } from "./watch-grant.js";
