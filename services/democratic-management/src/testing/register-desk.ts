import { readFile } from "node:fs/promises";
import type { Actor } from "@union/kernel";
import { csv, importFile, type TestService, upload } from "@union/testing";

type Row = Readonly<Record<string, string>>;

/** What a test does with one register: sheets of rows with sound cells where a row says none, imports, exports, undoing. */
export const registerDesk = (
  service: () => TestService,
  register: string,
  titles: readonly string[],
  sound: Row,
) => ({
  sheet: (...rows: readonly Row[]): Buffer =>
    csv(
      titles,
      rows.map((row) => titles.map((title) => row[title] ?? sound[title] ?? "")),
    ),
  async bring(actor: Actor, content: Buffer | string, more: object = {}) {
    const fileId = await upload(service(), actor, content);
    const asked = { fileId, registers: [register], ...more };
    const [outcome] = await importFile(service(), "DemocraticManagement", actor, asked);
    return outcome!;
  },
  async exported(actor: Actor, format: "XLSX" | "CSV"): Promise<Buffer> {
    const { done } = await service().ask<{ done: { url: string } }>(
      actor,
      `mutation { done: exportDemocraticManagementRegister(input: { register: "${register}", format: ${format} }) { ... on Download { url } } }`,
    );
    const id = /\/files\/([^?]+)/.exec(done.url)![1]!;
    await using file = await service().ground.files.localPath(id, actor.unionId);
    return readFile(file.path);
  },
  /** The state of the import afterwards, or the code of why not. */
  async undo(actor: Actor, id: string): Promise<string | undefined> {
    const { done } = await service().ask<{ done: { state?: string; code?: string } }>(
      actor,
      "mutation($id: ID!) { done: undoDemocraticManagementImport(importId: $id) { ... on RegisterImport { state } ... on Refused { code } } }",
      { id },
    );
    return done.state ?? done.code;
  },
});
