import type { Actor } from "@union/kernel";
import { type ImportOutcome, importFile } from "./import-sheet.js";
import type { TestService } from "./test-service.js";
import { upload } from "./upload.js";

type Choice = {
  /** Which register of the file; its first where absent. */
  readonly registers?: readonly string[];
  readonly dryRun?: boolean;
  readonly corrections?: "REFUSE" | "APPLY";
};

/** How to import one sheet into a service, by its word: a path is a workbook, a buffer is CSV. Answers what came of it. */
export const sheetImporter =
  (word: string) =>
  async (
    service: TestService,
    actor: Actor,
    sheet: Buffer | string,
    choice: Choice = {},
  ): Promise<ImportOutcome> => {
    const name = sheet instanceof Buffer ? "登记.csv" : "登记.xlsx";
    const fileId = await upload(service, actor, sheet, name);
    const [outcome] = await importFile(service, word, actor, { fileId, ...choice });
    return outcome as ImportOutcome;
  };
