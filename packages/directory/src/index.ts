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
export { everyUnion, wantDirectory } from "./want-directory.js";
