import { readFile } from "node:fs/promises";
import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

const mutation = `mutation($format: ExportFormat!) {
  exportDemocraticManagementRegister(input: { register: "proposals", format: $format }) { ... on Download { url } } }`;

/** The exported proposal register, as the actor would download it. */
export async function exportedProposals(
  service: TestService,
  actor: Actor,
  format: "XLSX" | "CSV",
): Promise<Buffer> {
  const answer = await service.ask<{ exportDemocraticManagementRegister: { url: string } }>(
    actor,
    mutation,
    { format },
  );
  const fileId = /\/files\/([^?]+)/.exec(answer.exportDemocraticManagementRegister.url)![1]!;
  await using file = await service.ground.files.localPath(fileId, actor.unionId);
  return readFile(file.path);
}
