import type { Caller } from "./caller.js";

const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
export type Imported = {
  readonly id: string;
  readonly sheet: string;
  readonly state: string;
  readonly total: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly problem: string | null;
};

/** Waits until a condition holds, looking every so many milliseconds; fails loudly after a minute. */
export async function until(
  what: string,
  isTrue: () => Promise<boolean>,
  everyMs = 50,
): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`${what} did not happen within a minute`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

/** Imports the sheets of an uploaded file that belong to a service, and waits for their verdicts. */
export async function importWorkbook(
  caller: Caller,
  service: string,
  fileId: string,
): Promise<Imported[]> {
  const mutation = `mutation($input: ImportRegistersInput!) { started: import${service}Registers(input: $input) {
    ... on RegisterImports { imports { id } } ... on Refused { code message } } }`;
  const { started } = await caller.ask<{
    started: { imports?: { id: string }[]; message?: string };
  }>(mutation, { input: { fileId } });
  if (!started.imports) throw new Error(started.message);
  const query = `query($id: ID!) { one: ${lower(service)}Import(id: $id) { id sheet state total accepted unchanged refused problem } }`;
  const done: Imported[] = [];
  for (const { id } of started.imports)
    await until("the import", async () => {
      const { one } = await caller.ask<{ one: Imported }>(query, { id });
      if (one.state === "QUEUED" || one.state === "RUNNING") return false;
      done.push(one);
      return true;
    });
  return done;
}

/** Waits until a service knows as many people as membership has. */
export async function untilKnown(
  caller: Caller,
  services: readonly string[],
  people: number,
): Promise<void> {
  const fields = services
    .map((service) => `${service}: ${lower(service)}Directory { members }`)
    .join(" ");
  await until("the directories catching up", async () => {
    const states = await caller.ask<Record<string, { members: number } | null>>(`{ ${fields} }`);
    return Object.values(states).every((state) => (state?.members ?? 0) >= people);
  });
}
