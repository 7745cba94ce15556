export type { OrgLevel } from "./organisation.js";
export { OrganisationReader } from "./organisation.reader.js";
export { OrganisationRepository } from "./organisation.repository.js";
export { CampusType, DepartmentType, UnionOrgType } from "./organisation.type.js";
