import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { localDate } from "@union/kernel";
import { dataKeys } from "@union/persistence";
import { chunksInThread } from "./chunks-in-thread.js";
import { FileRefused } from "./file-refused.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "thread-"));
});
afterAll(() => rm(folder, { recursive: true }));

const order = {
  master: dataKeys(Buffer.alloc(32, 7).toString("base64")).master,
  asked: {
    path: "/nowhere.xlsx",
    sheet: "礼物",
    isCheckedFirst: true,
    unionId: "u",
    today: localDate("2025-06-01"),
    chunkRows: 2,
  },
};

/** A thread whose program does this to the nth wish. */
async function threadOf(answer: string) {
  const file = join(folder, `${Math.random()}.mjs`);
  await writeFile(
    file,
    `import { parentPort, workerData } from "node:worker_threads";
     let wishes = 0;
     parentPort.on("message", () => { wishes += 1; ${answer} });`,
  );
  return chunksInThread(pathToFileURL(file), order);
}
const row = (rowNo: string) =>
  `{ rowNo: ${rowNo}, outcome: { ok: true, value: { row: {}, number: "", hash: Buffer.from("hash"), prepared: { salt: Buffer.from("salt") } } } }`;
const say = (what: string) => `parentPort.postMessage(${what});`;

test("chunks arrive in order until the thread has no more, and their bytes are buffers", async () => {
  await using chunks = await threadOf(say(`{ chunk: wishes > 3 ? null : [${row("wishes")}] }`));
  const seen: number[] = [];
  for await (const [read] of chunks) {
    seen.push(read?.rowNo ?? 0);
    const value = read?.outcome.ok ? read.outcome.value : null;
    expect(value?.hash.equals(Buffer.from("hash"))).toBe(true);
    expect(value?.prepared).toEqual({ salt: Buffer.from("salt") });
  }
  expect(seen).toEqual([1, 2, 3]);
});

test("a thread is never asked for more than the chunk after the one in hand", async () => {
  await using chunks = await threadOf(say(`{ chunk: wishes > 9 ? null : [${row("wishes")}] }`));
  const reading = chunks[Symbol.asyncIterator]();
  await reading.next();
  // The second wish is out; what it brings waits while the first chunk is in hand.
  await new Promise(setImmediate);
  const second = await reading.next();
  expect(second.value?.[0]?.rowNo).toBe(2);
});

test("the master key goes over as a handle that works there", async () => {
  await using chunks = await threadOf(
    say("{ refused: { code: workerData.master.export().toString('hex'), zh: '', en: '' } }"),
  );
  await expect(chunks[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    problem: { code: "07".repeat(32) },
  });
});

test("a file that the thread refuses is refused here in its words", async () => {
  await using chunks = await threadOf(
    say("{ refused: { code: 'DAMAGED_WORKBOOK', zh: '坏', en: 'broken' } }"),
  );
  const refusal = chunks[Symbol.asyncIterator]().next();
  await expect(refusal).rejects.toThrow(FileRefused);
});

test.each([
  ["an accident in the thread", "throw new Error('out of order');", "out of order"],
  ["a thread that ends before its time", "process.exit(0);", "ended before its time"],
])("%s is an accident here", async (_, answer, message) => {
  await using chunks = await threadOf(answer);
  await expect(chunks[Symbol.asyncIterator]().next()).rejects.toThrow(message);
});
