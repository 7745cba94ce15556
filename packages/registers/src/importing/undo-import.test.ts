import { err, ok } from "@union/kernel";
import { type ImportingHouse, officer, openImportingHouse } from "./importing-house.fixture.js";
import { csvOf, document, numbered } from "./sheet.fixture.js";

let house: ImportingHouse;
beforeAll(async () => {
  house = await openImportingHouse();
});
afterAll(() => house.close());

const state = async (actor: ReturnType<typeof officer>) => {
  const { gifts, ledger } = await house.standing(actor);
  return { gifts, ledger };
};

test("undoing an import of new rows takes them back as if they had never come, and they may come again", async () => {
  const actor = officer();
  await house.importNow(actor, csvOf(numbered(2)));
  const before = await state(actor);
  const more = csvOf(numbered(5));
  const second = await house.importNow(actor, more);
  expect(second.accepted).toBe(3);
  expect(await house.undo(actor, second.id)).toEqual(ok({ id: second.id }));
  expect(await state(actor)).toEqual(before);
  expect((await house.outcome(second.id)).state).toBe("UNDONE");
  expect(await house.importNow(actor, more)).toMatchObject({ accepted: 3, unchanged: 2 });
});

test("undoing corrections restores exactly what stood before, personal data and all", async () => {
  const actor = officer();
  const first = {
    no: "G1",
    amount: "1",
    document: document(1),
    mobile: "13900000001",
    remark: "谢",
  };
  await house.importNow(actor, csvOf([first, { no: "G2" }]));
  const before = await state(actor);
  const corrections = csvOf([
    { no: "G1", amount: "2", document: document(2), mobile: "13900000002" },
    { no: "G2", amount: "3" },
    { no: "G3", document: document(3) },
  ]);
  const second = await house.importNow(actor, corrections, { corrections: "APPLY" });
  expect(second).toMatchObject({ accepted: 3, corrected: 2 });
  expect(await house.undo(actor, second.id)).toEqual(ok({ id: second.id }));
  expect(await state(actor)).toEqual(before);
});

test("what a correction replaced is kept sealed", async () => {
  const actor = officer();
  await house.importNow(actor, csvOf([{ no: "G1", document: document(4) }]));
  await house.importNow(actor, csvOf([{ no: "G1", document: document(5) }]), {
    corrections: "APPLY",
  });
  const [kept] = await house.db.query(
    "SELECT before_row FROM register_correction WHERE number = 'G1' AND subject_id = (SELECT id FROM gift WHERE union_id = ?)",
    [actor.unionId],
  );
  expect(kept.before_row.includes(document(4))).toBe(false);
  expect(kept.before_row.length).toBeGreaterThan(50);
});

test("an import one of whose rows a later import corrected cannot be undone, until that one is", async () => {
  const actor = officer();
  const first = await house.importNow(actor, csvOf(numbered(3)));
  const second = await house.importNow(actor, csvOf([{ no: "G2", amount: "50" }]), {
    corrections: "APPLY",
  });
  const before = await state(actor);
  expect(await house.undo(actor, first.id)).toEqual(err({ kind: "ImportBuiltOn", count: 1 }));
  expect(await state(actor)).toEqual(before);
  await house.undo(actor, second.id);
  expect(await house.undo(actor, first.id)).toEqual(ok({ id: first.id }));
  expect(await state(actor)).toEqual({ gifts: [], ledger: [] });
});

test("an import on whose rows something is built cannot be undone", async () => {
  const actor = officer();
  const first = await house.importNow(actor, csvOf(numbered(3)));
  await house.db.query(
    "INSERT INTO thanks SELECT id FROM gift WHERE union_id = ? AND no IN ('G1', 'G3')",
    [actor.unionId],
  );
  const before = await state(actor);
  expect(await house.undo(actor, first.id)).toEqual(err({ kind: "ImportBuiltOn", count: 2 }));
  expect(await state(actor)).toEqual(before);
});

test("a corrected row whose old values are impossible by now refuses the undo, and nothing changes", async () => {
  const actor = officer();
  await house.importNow(actor, csvOf([{ no: "G1" }]));
  await house.db.query("UPDATE gift SET giver = '无名' WHERE union_id = ?", [actor.unionId]);
  const second = await house.importNow(actor, csvOf([{ no: "G1", giver: "乙" }, { no: "G2" }]), {
    corrections: "APPLY",
  });
  const before = await state(actor);
  expect(await house.undo(actor, second.id)).toEqual(err({ kind: "ImportBuiltOn", count: 1 }));
  expect(await state(actor)).toEqual(before);
});

test("only a finished import that was no dry run can be undone, and only once", async () => {
  const actor = officer();
  const dry = await house.importNow(actor, csvOf(numbered(1)), { dryRun: true });
  const wet = await house.importNow(actor, csvOf(numbered(1)));
  const queued = await house.queue(actor, csvOf(numbered(1)));
  const refusal = (kind: string) => err({ kind: "ImportNotUndoable", state: kind });
  expect(await house.undo(actor, dry.id)).toEqual(refusal("DRY_RUN"));
  expect(await house.undo(actor, queued)).toEqual(refusal("QUEUED"));
  await house.undo(actor, wet.id);
  expect(await house.undo(actor, wet.id)).toEqual(refusal("UNDONE"));
  while (await house.runNext());
});

test("nothing is undone while another import of the register runs", async () => {
  const actor = officer();
  const first = await house.importNow(actor, csvOf(numbered(1)));
  const second = await house.queue(actor, csvOf(numbered(2)));
  let undone: unknown = null;
  house.hindrance.before = async () => {
    house.hindrance.before = () => undefined;
    undone = await house.undo(actor, first.id);
  };
  while (await house.runNext());
  expect(undone).toEqual(err({ kind: "RegisterBusy" }));
  expect((await house.outcome(second)).state).toBe("DONE");
  expect(await house.undo(actor, first.id)).toEqual(ok({ id: first.id }));
});

test("another union's import, or one of another officer whose scope is narrow, is unknown", async () => {
  const actor = officer();
  const { id } = await house.importNow(actor, csvOf(numbered(1)));
  const unknown = err({ kind: "ImportUnknown" });
  expect(await house.undo(officer(), id)).toEqual(unknown);
  expect(await house.undo(officer(actor.unionId, ["本部"]), id)).toEqual(unknown);
  expect(await house.undo({ ...actor, grants: [] }, id)).toEqual(unknown);
  expect(await house.undo(officer(actor.unionId), id)).toEqual(ok({ id }));
});
