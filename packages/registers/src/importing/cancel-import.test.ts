import { err, ok } from "@union/kernel";
import { type ImportingHouse, officer, openImportingHouse } from "./importing-house.fixture.js";
import { csvOf, numbered } from "./sheet.fixture.js";

let house: ImportingHouse;
beforeAll(async () => {
  house = await openImportingHouse();
});
beforeEach(() => {
  house.hindrance.before = () => undefined;
});
afterAll(() => house.close());

test("an import that waits is cancelled before its first row, and never runs", async () => {
  const actor = officer();
  const id = await house.queue(actor, csvOf(numbered(3)));
  expect(await house.cancel(actor, id)).toEqual(ok({ id }));
  expect(await house.runNext()).toBe(false);
  expect(await house.outcome(id)).toMatchObject({ state: "CANCELLED", total: 0, doneRow: 0 });
  expect(await house.standing(actor)).toEqual({ gifts: [], ledger: [], told: [] });
});

test("a running import is cancelled between lots: the open one goes whole, those before it stand, are told, and are undone as one", async () => {
  const actor = officer();
  const id = await house.queue(actor, csvOf([...numbered(5), { no: "G6", amount: "viel" }]));
  house.hindrance.before = async (rows) => {
    if (rows.some(({ no }) => no === "G3")) await house.cancel(actor, id);
  };
  await house.runNext(2);
  const stopped = await house.outcome(id);
  expect(stopped).toMatchObject({ state: "CANCELLED", total: 2, accepted: 2, doneRow: 3 });
  expect(stopped.finishedAt).not.toBeNull();
  const { gifts, ledger, told } = await house.standing(actor);
  expect(gifts.map(({ no }: { no: string }) => no)).toEqual(["G1", "G2"]);
  expect(ledger).toHaveLength(2);
  expect(told).toMatchObject([{ name: "register.imported.v1" }]);
  expect(await house.runNext(2)).toBe(false);
  expect(await house.undo(actor, id)).toEqual(ok({ id }));
  expect(await house.standing(actor)).toMatchObject({ gifts: [], ledger: [] });
});

test("the next import of the register runs after a cancelled one, and takes the rest in", async () => {
  const actor = officer();
  const id = await house.queue(actor, csvOf(numbered(4)));
  house.hindrance.before = async (rows) => {
    if (rows.some(({ no }) => no === "G3")) await house.cancel(actor, id);
  };
  await house.runNext(2);
  house.hindrance.before = () => undefined;
  expect(await house.importNow(actor, csvOf(numbered(4)))).toMatchObject({
    state: "DONE",
    accepted: 2,
    unchanged: 2,
  });
});

test("a cancelled dry run has stored nothing, tells nobody, and cannot be undone", async () => {
  const actor = officer();
  const id = await house.queue(actor, csvOf(numbered(2)), { dryRun: true });
  await house.cancel(actor, id);
  expect(await house.standing(actor)).toEqual({ gifts: [], ledger: [], told: [] });
  expect(await house.undo(actor, id)).toEqual(err({ kind: "ImportNotUndoable", state: "DRY_RUN" }));
});

test("an import that has ended is not cancelled; nor is another's by an officer of a campus", async () => {
  const actor = officer();
  const { id } = await house.importNow(actor, csvOf(numbered(1)));
  expect(await house.cancel(actor, id)).toEqual(err({ kind: "ImportEnded", state: "DONE" }));
  const waiting = await house.queue(actor, csvOf(numbered(1)));
  const unknown = err({ kind: "ImportUnknown" });
  expect(await house.cancel(officer(actor.unionId, ["本部"]), waiting)).toEqual(unknown);
  expect(await house.cancel(officer(), waiting)).toEqual(unknown);
  expect((await house.outcome(waiting)).state).toBe("QUEUED");
  expect(await house.cancel(officer(actor.unionId), waiting)).toEqual(ok({ id: waiting }));
});
