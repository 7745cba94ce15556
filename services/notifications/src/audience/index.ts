export type { Audience, PeopleFilter } from "./audience.js";
export { AudienceReader } from "./audience.reader.js";
export { campusesOf } from "./campuses-of.js";
export { recipientOf } from "./recipient-of.js";
export { type RoleHolder, RoleHolderRepository } from "./role-holder.repository.js";
