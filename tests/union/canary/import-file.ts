import type { Caller } from "../caller.js";
import { until } from "../import-workbook.js";
import { underControl } from "./act.js";

export type FileImport = {
  readonly id: string;
  readonly state: string;
  readonly accepted: number;
  readonly refused: number;
};
type Choices = { readonly dryRun?: boolean; readonly corrections?: "APPLY" | "REFUSE" };

/** Imports a file of one register into a service under the control word, and waits for its verdicts. */
export async function importFile(
  caller: Caller,
  word: string,
  content: Buffer,
  choices: Choices = {},
): Promise<FileImport> {
  const answer = await caller.upload(content, "登记表.csv", underControl());
  const { id: fileId } = (await answer.json()) as { id: string };
  const { started } = await caller.ask<{
    started: { imports?: { id: string }[]; message?: string };
  }>(
    `mutation($input: ImportRegistersInput!) { started: import${word}Registers(input: $input) {
       ... on RegisterImports { imports { id } } ... on Refused { message } } }`,
    { input: { fileId, ...choices } },
    underControl(),
  );
  const id = started.imports?.[0]?.id;
  if (!id) throw new Error(started.message);
  const field = `${word.charAt(0).toLowerCase()}${word.slice(1)}Import`;
  const query = `query($id: ID!) { one: ${field}(id: $id) { id state accepted refused } }`;
  const look = async () => (await caller.ask<{ one: FileImport }>(query, { id })).one;
  await until("the import", async () => !["QUEUED", "RUNNING"].includes((await look()).state));
  return look();
}
