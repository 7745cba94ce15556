export { directoryMigrations } from "./directory.migrations.js";
export { Directory } from "./directory.reader.js";
export type {
  DirectoryCampus,
  DirectoryDepartment,
  DirectoryMember,
  DirectoryPolicy,
  DirectoryState,
} from "./directory-cards.js";
export { directoryHandlers } from "./directory-handlers.js";
