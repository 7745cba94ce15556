export { actorOf } from "./actors.js";
export { figuresIn } from "./figures-in.js";
export { type ImportOutcome, importFile } from "./import-sheet.js";
export { sheetImporter } from "./sheet-importer.js";
export { testDatabase } from "./test-database.js";
export { testSecrets } from "./test-secrets.js";
export { type TestService, testService } from "./test-service.js";
export { csv, upload } from "./upload.js";
