import { newId, type Sql } from "@union/persistence";
import fc from "fast-check";
import { Directory } from "./directory.reader.js";
import { followMerges } from "./follow-merges.js";
import type { PersonColumn } from "./person-column.js";
import { openTestHouse, type TestHouse } from "./test-house.js";

const columns: readonly PersonColumn[] = [
  { table: "gift", column: "member_id", key: ["id"] },
  { table: "choice", column: "recipient_id", key: ["topic"] },
];
let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "");
  await house.db.query(
    "CREATE TABLE gift (union_id CHAR(36), id CHAR(36), member_id CHAR(36), PRIMARY KEY (union_id, id), KEY (union_id, member_id))",
  );
  await house.db.query(
    "CREATE TABLE choice (union_id CHAR(36), recipient_id CHAR(36), topic VARCHAR(20), says INT, PRIMARY KEY (union_id, recipient_id, topic))",
  );
});
afterAll(() => house.close());

type Told = { absorbed: string; survivor: string; undone: boolean; version: number };
const mergeId = newId();
const hear = (unionId: string, told: readonly Told[]): Promise<void> =>
  house.db.transaction(async (tx) => {
    const merges = told.map(({ absorbed, survivor, undone, version }) => ({
      ...{ mergeId, survivorId: survivor, absorbedId: absorbed },
      ...{ absorbedStaffNo: absorbed.slice(-8), undone, version },
    }));
    const event = { id: newId(), unionId, subject: unionId, traceId: "t", createdAt: new Date() };
    await followMerges(columns)["member.merged.v1"](tx, {
      ...{ ...event, name: "member.merged.v1" },
      payload: { unionId, merges },
    });
  });
const dump = async (sql: Sql, unionId: string) => [
  await sql.query("SELECT * FROM gift WHERE union_id = ? ORDER BY id", [unionId]),
  await sql.query("SELECT * FROM choice WHERE union_id = ? ORDER BY recipient_id, topic", [
    unionId,
  ]),
  await sql.query("SELECT * FROM moved_row WHERE union_id = ?", [unionId]),
];

/** Five people, each with two gifts and some choices that others made as well. */
async function aWorld() {
  const unionId = newId();
  const people = Array.from({ length: 5 }, () => newId());
  for (const [n, id] of people.entries()) {
    for (let gift = 0; gift < 2; gift += 1)
      await house.db.query("INSERT INTO gift VALUES (?, ?, ?)", [unionId, newId(), id]);
    for (const topic of ["A", "B", "C"].slice(n % 3))
      await house.db.query("INSERT INTO choice VALUES (?, ?, ?, ?)", [unionId, id, topic, n]);
  }
  return { unionId, people };
}
const standing = (told: readonly Told[]) => {
  const newest = new Map<string, Told>();
  for (const one of told)
    if ((newest.get(one.absorbed)?.version ?? 0) < one.version) newest.set(one.absorbed, one);
  return newest;
};
/** Merges and splits by the places of people: never in a circle, as a person is merged only into one who was there before him. */
const story = fc.array(
  fc.record({ absorbed: fc.integer({ min: 1, max: 4 }), into: fc.nat(), undone: fc.boolean() }),
  { minLength: 1, maxLength: 10 },
);

test("merges and splits among several people, heard in any order and twice, end alike; once all are split every row is as it was", async () => {
  const heard = story.chain((steps) =>
    fc.record({
      steps: fc.constant(steps),
      order: fc.shuffledSubarray([...steps.keys(), ...steps.keys()], {
        minLength: steps.length * 2,
      }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(heard, async ({ steps, order }) => {
      const worlds = [await aWorld(), await aWorld()] as const;
      const dumps: unknown[] = [];
      for (const [n, { unionId, people }] of worlds.entries()) {
        const before = await dump(house.db, unionId);
        const told = steps.map(({ absorbed, into, undone }, at) => ({
          ...{ absorbed: people[absorbed]!, survivor: people[into % absorbed]! },
          ...{ undone, version: at + 1 },
        }));
        for (const at of n === 0 ? told.keys() : order) await hear(unionId, [told[at]!]);
        const nameOf = new Map(people.map((id, place) => [id, place] as const));
        const gifts = await house.db.query<{ member_id: string }[]>(
          "SELECT member_id FROM gift WHERE union_id = ?",
          [unionId],
        );
        dumps.push(gifts.map(({ member_id }) => nameOf.get(member_id)).sort());
        const last = standing(told);
        for (const one of last.values())
          if (!one.undone)
            expect(gifts.some(({ member_id }) => member_id === one.absorbed)).toBe(false);
        for (const one of [...last.values()].reverse())
          await hear(unionId, [{ ...one, undone: true, version: one.version + 100 }]);
        expect(await dump(house.db, unionId)).toEqual(before);
      }
      expect(dumps[1]).toEqual(dumps[0]);
    }),
    { numRuns: 40 },
  );
});

test("of two rows of one key the survivor's own stands, and the other waits where it was", async () => {
  const { unionId, people } = await aWorld();
  const [survivor, absorbed] = [people[1]!, people[0]!];
  await hear(unionId, [{ absorbed, survivor, undone: false, version: 1 }]);
  const choices = await house.db.query(
    "SELECT recipient_id AS id, topic, says FROM choice WHERE union_id = ? AND recipient_id IN (?) ORDER BY says DESC, topic",
    [unionId, [survivor, absorbed]],
  );
  expect(choices).toEqual([
    { id: survivor, topic: "B", says: 1 },
    { id: survivor, topic: "C", says: 1 },
    { id: survivor, topic: "A", says: 0 },
    { id: absorbed, topic: "B", says: 0 },
    { id: absorbed, topic: "C", says: 0 },
  ]);
});

test("the number and the id of one who was merged find who he is, through a second merge too, until they are split", async () => {
  const unionId = newId();
  const [one, other, third] = [newId(), newId(), newId()];
  const card = (id: string, removed: boolean, version: number) => ({
    ...{ id, staffNo: id.slice(-8), name: "示范", sex: "MALE" as const, campusId: newId() },
    ...{ departmentId: newId(), status: null, birthMonthDay: null, version, removed },
  });
  const members = [card(one, true, 2), card(other, true, 2), card(third, false, 1)];
  await house.hear("member.changed.v1", { unionId, members });
  await hear(unionId, [{ absorbed: one, survivor: other, undone: false, version: 2 }]);
  await hear(unionId, [{ absorbed: other, survivor: third, undone: false, version: 2 }]);
  const directory = new Directory(house.db);
  const byNo = await directory.membersByStaffNo(
    unionId,
    [one, third].map((id) => id.slice(-8)),
  );
  expect([...byNo.values()].map(({ id }) => id)).toEqual([third, third]);
  expect((await directory.membersById(unionId, [one])).get(one)?.id).toBe(third);
  expect(await directory.standing(unionId, [one, other, third])).toEqual([third]);
  await hear(unionId, [{ absorbed: other, survivor: third, undone: true, version: 3 }]);
  await house.hear("member.changed.v1", { unionId, members: [card(other, false, 3)] });
  expect((await directory.membersById(unionId, [one])).get(one)?.id).toBe(other);
});
