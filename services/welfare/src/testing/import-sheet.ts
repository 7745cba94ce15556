import type { Actor } from "@union/kernel";
import { type ImportOutcome, importFile, type TestService, upload } from "@union/testing";

type Choice = { readonly dryRun?: boolean; readonly corrections?: "REFUSE" | "APPLY" };

/** Uploads a sheet, imports it and answers what came of it. */
export async function importSheet(
  service: TestService,
  actor: Actor,
  sheet: Buffer | string,
  choice: Choice = {},
): Promise<ImportOutcome> {
  const fileId = await upload(
    service,
    actor,
    sheet,
    sheet instanceof Buffer ? "登记.csv" : "登记.xlsx",
  );
  const [outcome] = await importFile(service, "Welfare", actor, { fileId, ...choice });
  return outcome as ImportOutcome;
}
