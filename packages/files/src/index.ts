export { contentTypesOf, type FileKind, requireFileKind } from "./file-kind.js";
export { FileMissing } from "./file-missing.js";
export { filePath } from "./file-path.js";
export { FileTooLarge } from "./file-too-large.js";
export type { Files, LocalFile } from "./files.js";
export { openFiles } from "./open-files.js";
export type { FileDescription, StoredFile } from "./stored-file.js";
