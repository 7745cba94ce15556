import { createLogger } from "@union/observability";
import { type Gift, giftLanding } from "./gift.fixture.js";
import { ImportQueue } from "./import-queue.js";
import { type ImportingHouse, officer, openImportingHouse } from "./importing-house.fixture.js";
import { LeaseLost } from "./lease-lost.js";
import { runImport } from "./run-import.js";
import { runNextImport } from "./run-next-import.js";
import { csvOf, document, numbered, type Typed, xlsxOf } from "./sheet.fixture.js";
import { startImports } from "./start-imports.js";

let house: ImportingHouse;
beforeAll(async () => {
  house = await openImportingHouse();
});
afterEach(() => {
  house.hindrance.before = () => undefined;
});
afterAll(() => house.close());

/** Throws when a row of this number is about to be stored, as often as told. */
const failAt = (no: string, times = 1): void => {
  let left = times;
  house.hindrance.before = (rows: readonly Gift[]) => {
    if (left > 0 && rows.some((row) => row.no === no)) {
      left -= 1;
      throw new Error("the connection was lost");
    }
  };
};
const numbersOf = async (actor: ReturnType<typeof officer>): Promise<string[]> =>
  (await house.standing(actor)).gifts.map(({ no }: { no: string }) => no);
/** Runs an import in chunks of two, again and again without its rests, until it has come to a state. */
async function runUntil(id: string, state: string): Promise<void> {
  for (let n = 0; n < 30 && (await house.outcome(id)).state !== state; n++) {
    await house.runNext(2);
    await house.lapse(id);
  }
  expect((await house.outcome(id)).state).toBe(state);
}
const claim = () => new ImportQueue(house.db.manager).claim();

/** Repeats and shared values on both sides of the place where the runner dies. */
const tricky: Typed[] = [
  { no: "G1", document: document(1) },
  { no: "G2", giver: "无名", document: document(2) },
  { no: "G1", document: document(1) },
  { no: "G3", amount: "no" },
  { no: "G4" },
  { no: "G1", document: document(1) },
  { no: "G1", amount: "8" },
  { no: "G5", document: document(1) },
  { no: "G2", document: document(2) },
  { no: "G6" },
];

test.each([1, 2, 3, 4, 7])(
  "an import whose runner died is gone on with from its checkpoint, with the verdicts it would have had (chunks of %i)",
  async (chunkRows) => {
    const [spared, hit] = [officer(), officer()];
    const expected = await house.importNow(spared, csvOf(tricky));
    const id = await house.queue(hit, csvOf(tricky));
    failAt("G6");
    await house.runNext(chunkRows);
    const stopped = await house.outcome(id);
    expect(stopped.state).toBe("RUNNING");
    expect(stopped.total).toBe(Math.floor(9 / chunkRows) * chunkRows);
    expect(await house.runNext(chunkRows)).toBe(false);
    await house.lapse(id);
    expect(await house.runNext(chunkRows)).toBe(true);
    const { state, total, accepted, unchanged, refused, refusals } = await house.outcome(id);
    expect({ state, total, accepted, unchanged, refused, refusals }).toEqual({
      state: "DONE",
      total: expected.total,
      accepted: expected.accepted,
      unchanged: expected.unchanged,
      refused: expected.refused,
      refusals: expected.refusals,
    });
    expect(await house.verdictsOf(id)).toEqual(await house.verdictsOf(expected.id));
    expect(await numbersOf(hit)).toEqual(await numbersOf(spared));
    expect((await house.standing(hit)).told).toHaveLength(1);
  },
);

test("an accident is tried again from the checkpoint, and getting further counts as a new start", async () => {
  const actor = officer();
  const id = await house.queue(actor, csvOf(numbered(6)));
  let accidents = 0;
  house.hindrance.before = () => {
    accidents += 1;
    if (accidents % 4 !== 0) throw new Error("the connection was lost");
  };
  await runUntil(id, "DONE");
  expect(accidents).toBeGreaterThan(9);
  expect(await house.outcome(id)).toMatchObject({ total: 6, accepted: 6 });
  expect(await numbersOf(actor)).toEqual(["G1", "G2", "G3", "G4", "G5", "G6"]);
});

test("an import is given up when four attempts in a row get no further; it keeps what it has, and lets the next one in", async () => {
  const actor = officer();
  const id = await house.queue(actor, csvOf(numbered(4)));
  const next = await house.queue(actor, csvOf(numbered(1)));
  let attempts = 0;
  house.hindrance.before = (rows) => {
    if (rows.every(({ no }) => no !== "G3")) return;
    attempts += 1;
    throw new Error("always");
  };
  await runUntil(id, "FAILED");
  // The run that got as far as G2, and four more that got no further.
  expect(attempts).toBe(5);
  const outcome = await house.outcome(id);
  expect(outcome).toMatchObject({ total: 2, accepted: 2, problem: { code: "INTERRUPTED" } });
  while (await house.runNext());
  expect((await house.outcome(next)).state).toBe("DONE");
});

test("an import rests after an accident: nobody takes it, nor another of its register, before its time", async () => {
  const actor = officer();
  const id = await house.queue(actor, csvOf(numbered(1)));
  const next = await house.queue(actor, csvOf(numbered(1)));
  failAt("G1");
  await house.runNext();
  expect(await claim()).toBeNull();
  await house.lapse(id);
  await house.runNext();
  await house.runNext();
  expect([(await house.outcome(id)).state, (await house.outcome(next)).state]).toEqual([
    "DONE",
    "DONE",
  ]);
});

test("one import is taken by one of many runners, and of one register one import runs at a time", async () => {
  const [one, other] = [officer(), officer()];
  const ids = [
    await house.queue(one, csvOf(numbered(1))),
    await house.queue(one, csvOf(numbered(2))),
    await house.queue(other, csvOf(numbered(1))),
  ];
  const claimed = await Promise.all(Array.from({ length: 12 }, claim));
  const taken = claimed.flatMap((found) => (found ? [found.id] : []));
  expect(taken.sort()).toEqual([ids[0], ids[2]].sort());
  for (const id of taken) await house.lapse(id);
  while (await house.runNext());
  for (const id of ids) expect((await house.outcome(id)).state).toBe("DONE");
});

test("two runners at once bring every import in once", async () => {
  const actors = Array.from({ length: 6 }, () => officer());
  const ids = await Promise.all(actors.map((actor) => house.queue(actor, csvOf(numbered(20)))));
  const drain = async (): Promise<void> => {
    while (await house.runNext(3));
  };
  await Promise.all([drain(), drain(), drain()]);
  for (const id of ids)
    expect(await house.outcome(id)).toMatchObject({ state: "DONE", total: 20, accepted: 20 });
  for (const actor of actors) expect(await numbersOf(actor)).toHaveLength(20);
});

test("a runner that lost its import to another writes nothing more, neither rows nor an end", async () => {
  const actor = officer();
  const id = await house.queue(actor, csvOf(numbered(4)));
  const one = await claim();
  house.hindrance.before = async (rows) => {
    if (rows.some(({ no }) => no === "G3"))
      await house.db.query("UPDATE register_import SET lease = 'another' WHERE id = ?", [id]);
  };
  const needs = { ...house.needs, chunkRows: 2 };
  await expect(runImport(needs, house.landings[0]!, one!)).rejects.toThrow(LeaseLost);
  expect(await numbersOf(actor)).toEqual(["G1", "G2"]);
  const queue = new ImportQueue(house.db.manager);
  expect(await queue.end(one!, "FAILED", null)).toBe(false);
  await queue.retryAfter(one!, 0);
  await queue.putBack(one!);
  expect(await house.outcome(id)).toMatchObject({ state: "RUNNING", total: 2, accepted: 2 });
  await house.lapse(id);
  house.hindrance.before = () => undefined;
  while (await house.runNext());
  expect(await house.outcome(id)).toMatchObject({ state: "DONE", total: 4, accepted: 4 });
});

test("a held import that is renewed is taken by nobody", async () => {
  const id = await house.queue(officer(), csvOf(numbered(1)));
  const one = await claim();
  await house.lapse(id);
  await new ImportQueue(house.db.manager).renew(one!);
  expect(await claim()).toBeNull();
  await house.lapse(id);
  while (await house.runNext());
});

test("a service that stops lets the chunk in hand end, and another goes on from there at once", async () => {
  const actor = officer();
  const id = await house.queue(actor, csvOf(numbered(40)));
  const needs = { ...house.needs, chunkRows: 2 };
  let stopped: Promise<void> | null = null;
  const landings = [
    giftLanding({
      before: () => {
        stopped ??= runner.stop();
      },
    }),
  ];
  const runner = startImports(needs, landings, createLogger({ name: "test", level: "silent" }));
  while (stopped === null) await new Promise(setImmediate);
  await stopped;
  const paused = await house.outcome(id);
  expect(paused.state).toBe("QUEUED");
  expect(paused.total).toBeGreaterThan(0);
  expect(paused.total).toBeLessThan(40);
  while (await house.runNext());
  expect(await house.outcome(id)).toMatchObject({ state: "DONE", total: 40, accepted: 40 });
});

test("an import of a register that this release does not know is given up and stops nobody", async () => {
  const id = await house.queue(officer(), csvOf(numbered(1)));
  for (let n = 0; n < 5; n++) {
    await runNextImport(house.needs, [], house.log);
    await house.lapse(id);
  }
  expect(await house.outcome(id)).toMatchObject({ state: "FAILED", total: 0 });
});

test.each([
  ["a workbook cut in the middle", xlsxOf(numbered(3_000)).subarray(0, 9_000)],
  ["a workbook damaged in the middle", damaged(xlsxOf(numbered(3_000)))],
  [
    "a CSV file whose last cell never ends",
    Buffer.concat([csvOf(numbered(3_000)), Buffer.from('\r\n"G')]),
  ],
])("%s changes nothing and says what is wrong", async (_, content) => {
  const actor = officer();
  const outcome = await house.importNow(actor, content, {}, 100);
  expect(outcome).toMatchObject({ state: "FAILED", total: 0, accepted: 0 });
  expect(outcome.problem?.zh).toMatch(/\S/);
  expect(outcome.problem?.code).not.toBe("INTERRUPTED");
  expect(await house.standing(actor)).toEqual({ gifts: [], ledger: [], told: [] });
});

test("a whole workbook of the same rows comes in", async () => {
  const outcome = await house.importNow(officer(), xlsxOf(numbered(300)), {}, 100);
  expect(outcome).toMatchObject({ state: "DONE", accepted: 300 });
});

function damaged(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  const middle = copy.lastIndexOf("xl/worksheets/s0.xml", copy.length - 200) + 6_000;
  copy.fill(0xff, middle, middle + 64);
  return copy;
}
