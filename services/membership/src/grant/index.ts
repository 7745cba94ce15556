export { GrantReader } from "./grant.reader.js";
export { RoleGrantRepository } from "./role-grant.repository.js";
