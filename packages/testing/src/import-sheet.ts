import type { Actor } from "@union/kernel";
import type { TestService } from "./test-service.js";

const fields = `id state total accepted unchanged refused corrected doneRow problemCode problem
  refusals(first: 200) { totalCount edges { node { rowNo column code message } } }`;

type Refusal = {
  readonly rowNo: number;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
};
export type ImportOutcome = {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly corrected: number;
  readonly problemCode: string | null;
  readonly problem: string | null;
  readonly refusals: readonly Refusal[];
};
type Input = {
  readonly fileId: string;
  readonly registers?: readonly string[];
  readonly dryRun?: boolean;
  readonly corrections?: "REFUSE" | "APPLY";
};
type Started = {
  readonly imports?: readonly { id: string }[];
  readonly code?: string;
  readonly message?: string;
};

/** Imports a file into a service, waits until every sheet of it is decided, and answers what came of each. */
export async function importFile(
  service: TestService,
  word: string,
  actor: Actor,
  input: Input,
): Promise<ImportOutcome[]> {
  const mutation = `mutation($input: ImportRegistersInput!) { started: import${word}Registers(input: $input) {
    ... on RegisterImports { imports { id } } ... on Refused { code message } } }`;
  const { started } = await service.ask<{ started: Started }>(actor, mutation, { input });
  if (!started.imports) throw new Error(`${started.code}: ${started.message}`);
  return Promise.all(started.imports.map(({ id }) => untilDecided(service, word, actor, id)));
}

async function untilDecided(
  service: TestService,
  word: string,
  actor: Actor,
  id: string,
): Promise<ImportOutcome> {
  const name = `${word.charAt(0).toLowerCase()}${word.slice(1)}Import`;
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const { one } = await service.ask<{
      one: ImportOutcome & { refusals: { edges: { node: Refusal }[] } };
    }>(actor, `query($id: ID!) { one: ${name}(id: $id) { ${fields} } }`, { id });
    if (one.state !== "QUEUED" && one.state !== "RUNNING")
      return { ...one, refusals: one.refusals.edges.map(({ node }) => node) };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("the import did not end within a minute");
}
