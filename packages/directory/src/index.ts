export { directoryMigrations } from "./directory.migrations.js";
export { Directory } from "./directory.reader.js";
export type {
  DirectoryCampus,
  DirectoryDepartment,
  DirectoryMember,
  DirectoryPerson,
  DirectoryPolicy,
  DirectoryPost,
  DirectoryState,
  PeopleFilter,
} from "./directory-cards.js";
export { directoryHandlers } from "./directory-handlers.js";
export { measureDirectoryLag } from "./directory-lag.js";
export { erasureHandlers } from "./erasure-handlers.js";
export { followMerges } from "./follow-merges.js";
export { forgetFiles } from "./forget-files.js";
export { type DepartmentHeadcount, offStaff } from "./headcounts.js";
export { movedRowMigrations } from "./merge.migrations.js";
export { type Alias, rootsOf, tiedTo } from "./merged-people.js";
export { moveRows } from "./move-rows.js";
export type { PersonColumn } from "./person-column.js";
export { type Place, placeOn } from "./place-on.js";
export { redactOutbox } from "./redact-outbox.js";
export { type Forgotten, redactPerson, withheld } from "./redact-person.js";
export { everyUnion, wantDirectory } from "./want-directory.js";
