import type { Actor } from "@union/kernel";
import { type ImportOutcome, importFile, type TestService, upload } from "@union/testing";

type Choices = { readonly dryRun?: boolean; readonly corrections?: "REFUSE" | "APPLY" };

/** Imports the proposals of a file, by path or by content, and answers what came of them. */
export async function importProposals(
  service: TestService,
  actor: Actor,
  file: string | Buffer,
  choices: Choices = {},
): Promise<ImportOutcome> {
  const fileId = await upload(service, actor, file);
  const input = { fileId, registers: ["proposals"], ...choices };
  const [outcome] = await importFile(service, "DemocraticManagement", actor, input);
  return outcome!;
}
