export { CampusType, MemberType, UnionOrgType } from "./known.type.js";
