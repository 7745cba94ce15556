import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { paths } from "../local/paths.mjs";
import { say } from "../local/say.mjs";

const lower = (word) => word.charAt(0).toLowerCase() + word.slice(1);
const patienceMs = 120_000;

/** Which of a service's registers have not come in yet. */
export async function missingRegisters(chair, service, registers) {
  const query = `{ found: ${lower(service)}Imports(first: 200) { edges { node { register state dryRun } } } }`;
  const { found } = await chair.ask(query);
  const done = found.edges
    .filter(({ node }) => node.state === "DONE" && !node.dryRun)
    .map(({ node }) => node.register);
  return registers.filter((register) => !done.includes(register));
}

/** Waits until services know as many people as membership has. */
export async function untilKnown(chair, services) {
  const { members } = await chair.ask("{ members(first: 1) { totalCount } }");
  await until(`通讯录同步 · directories`, async () => {
    const fields = services.map((service) => `${service}: ${lower(service)}Directory { members }`);
    const states = Object.values(await chair.ask(`{ ${fields.join(" ")} }`));
    return states.every((state) => state?.members >= members.totalCount);
  });
}

/**
 * Uploads a demo workbook once and imports registers of services from it; every row must be accepted.
 * @param {Record<string, string[]>} wanted registers by the service's word
 */
export async function importWorkbook(chair, file, wanted) {
  const fileId = await chair.upload(join(paths.root, "infra/demo", file));
  for (const [service, registers] of Object.entries(wanted)) {
    const mutation = `mutation($input: ImportRegistersInput!) { import${service}Registers(input: $input) {
      ... on RegisterImports { imports { id } } ... on Refused { code message } } }`;
    const { imports } = await chair.tell(mutation, { input: { fileId, registers } });
    for (const { id } of imports) await followImport(chair, service, id);
  }
}

async function followImport(chair, service, id) {
  const query = `query($id: ID!) { one: ${lower(service)}Import(id: $id) { sheet state total accepted unchanged refused problem
    refusals(first: 5) { edges { node { rowNo column message } } } } }`;
  let one;
  await until(`导入 · import`, async () => {
    ({ one } = await chair.ask(query, { id }));
    return one.state !== "QUEUED" && one.state !== "RUNNING";
  });
  if (one.state !== "DONE") throw new Error(`${one.sheet}: ${one.problem}`);
  const rows = one.refusals.edges.map(
    ({ node }) => `  第 ${node.rowNo} 行 ${node.column}: ${node.message}`,
  );
  if (one.refused > 0)
    throw new Error(`${one.sheet}: ${one.refused} 行被拒绝 · rows refused\n${rows.join("\n")}`);
  say(`${one.sheet}:导入 ${one.accepted} 行`, `${one.total} rows, ${one.unchanged} there already`);
}

async function until(what, isDone) {
  const deadline = Date.now() + patienceMs;
  while (!(await isDone())) {
    if (Date.now() > deadline)
      throw new Error(`${what}:两分钟内没有完成 · not done within two minutes`);
    await pause(250);
  }
}
