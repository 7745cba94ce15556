export { directoryMigrations } from "./directory.migrations.js";
export { Directory } from "./directory.reader.js";
export type {
  DirectoryCampus,
  DirectoryDepartment,
  DirectoryMember,
  DirectoryPerson,
  DirectoryPolicy,
  DirectoryState,
  PeopleFilter,
} from "./directory-cards.js";
export { directoryHandlers } from "./directory-handlers.js";
export { measureDirectoryLag } from "./directory-lag.js";
export { erasureHandlers } from "./erasure-handlers.js";
export { forgetFiles } from "./forget-files.js";
export { redactOutbox } from "./redact-outbox.js";
export { type Forgotten, redactPerson, withheld } from "./redact-person.js";
export { everyUnion, wantDirectory } from "./want-directory.js";
