export { actorOf } from "./actors.js";
export { type ImportOutcome, importFile } from "./import-sheet.js";
export { testDatabase } from "./test-database.js";
export { testSecrets } from "./test-secrets.js";
export { type TestService, testService } from "./test-service.js";
export { csv, upload } from "./upload.js";
