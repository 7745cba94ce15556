export {
  type EdgeKind,
  mayStandUnder,
  type NameInvalid,
  type OrgLevel,
  organisationName,
  type WrongParent,
} from "./organisation.js";
export { OrganisationReader } from "./organisation.reader.js";
export { organisationRefusals } from "./organisation.refusals.js";
export {
  type NameTaken,
  type NodeUnknown,
  OrganisationRepository,
} from "./organisation.repository.js";
export { CampusType, DepartmentType, UnionOrgType } from "./organisation.type.js";
