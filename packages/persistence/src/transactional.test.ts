import { randomUUID } from "node:crypto";
import { err, ok } from "@union/kernel";
import { gate, openTestHouse, type TestHouse } from "./test-house.fixture.js";
import { transactional } from "./transactional.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse(["CREATE TABLE box (id CHAR(36) PRIMARY KEY, n INT NOT NULL)"]);
});
afterAll(() => house.close());

const box = async (n = 0): Promise<string> => {
  const id = randomUUID();
  await house.db.query("INSERT INTO box VALUES (?, ?)", [id, n]);
  return id;
};
const content = async (id: string): Promise<number> =>
  (await house.db.query("SELECT n FROM box WHERE id = ?", [id]))[0].n;
const add = "UPDATE box SET n = n + 1 WHERE id = ?";

test("work that succeeds is committed, and its answer comes back", async () => {
  const id = await box();
  const run = transactional(house.db, (tx) => async (by: string) => {
    await tx.query(add, [id]);
    return ok(by);
  });
  expect(await run("me")).toEqual(ok("me"));
  expect(await content(id)).toBe(1);
});

test("a refusal rolls back like a throw", async () => {
  const id = await box();
  const refuse = transactional(house.db, (tx) => async () => {
    await tx.query(add, [id]);
    return err({ kind: "No" });
  });
  const fail = transactional(house.db, (tx) => async () => {
    await tx.query(add, [id]);
    throw new Error("accident");
  });
  expect(await refuse()).toEqual(err({ kind: "No" }));
  await expect(fail()).rejects.toThrow("accident");
  expect(await content(id)).toBe(0);
});

test("of two that block each other, the deadlock's victim is run again and both take effect", async () => {
  const [left, right] = [await box(), await box()];
  const [leftHeld, rightHeld] = [gate(), gate()];
  let runs = 0;
  const crossing = (first: string, held: () => void, other: Promise<void>, second: string) =>
    transactional(house.db, (tx) => async () => {
      runs += 1;
      await tx.query(add, [first]);
      held();
      await other;
      await tx.query(add, [second]);
      return ok(null);
    })();
  await Promise.all([
    crossing(left, leftHeld.open, rightHeld.opened, right),
    crossing(right, rightHeld.open, leftHeld.opened, left),
  ]);
  expect([await content(left), await content(right)]).toEqual([2, 2]);
  expect(runs).toBe(3);
});

test("a victim is tried four times in all, and then the deadlock is thrown", async () => {
  let runs = 0;
  const deadlock = Object.assign(new Error("deadlock"), { code: "ER_LOCK_DEADLOCK" });
  const run = transactional(house.db, () => async () => {
    runs += 1;
    throw deadlock;
  });
  await expect(run()).rejects.toBe(deadlock);
  expect(runs).toBe(4);
});
