import { actorOf } from "@union/testing";
import { importWorkbook, until } from "./import-workbook.js";
import { startWholeUnion, type WholeUnion } from "./whole-union.js";

type Sql = { query<Rows>(statement: string, parameters?: unknown[]): Promise<Rows> };

let union: WholeUnion;
let unionId: string;
let membership: Sql;
beforeAll(async () => {
  union = await startWholeUnion("resync");
  membership = await union.database("membership");
  const [org] = await membership.query<{ id: string }[]>(
    "SELECT id FROM union_org WHERE level = 'BASE_LEVEL'",
  );
  unionId = org!.id;
  const chair = union.as(actorOf(unionId, "CHAIR"));
  await importWorkbook(chair, "Membership", await chair.uploaded("infra/demo/roster.xlsx"));
}, 120_000);
afterAll(() => union?.stop());

/** Everybody as membership knows him, and as a service's directory does. */
const peopleThere = () =>
  membership.query<object[]>(
    `SELECT m.id, m.staff_no, m.name, p.department_id, p.employment_type, p.category AS staff_category, COALESCE(p.cadre_rank, '') AS cadre_rank, f.status, m.version
     FROM member m JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id
     LEFT JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id ORDER BY m.id`,
  );
const peopleIn = (directory: Sql) =>
  directory.query<object[]>(
    `SELECT id, staff_no, name, department_id, employment_type, staff_category, cadre_rank, status, version
     FROM directory_member WHERE removed = 0 ORDER BY id`,
  );
const placesIn = async (directory: Sql) => ({
  campuses: await directory.query<object[]>("SELECT id, name FROM directory_campus ORDER BY id"),
  departments: await directory.query<object[]>(
    "SELECT id, name, campus_id FROM directory_department ORDER BY id",
  ),
});
const placesThere = async () => ({
  campuses: await membership.query<object[]>("SELECT id, name FROM campus ORDER BY id"),
  departments: await membership.query<object[]>(
    "SELECT id, name, opened_in AS campus_id FROM department ORDER BY id",
  ),
});
async function untilAlike(directory: Sql): Promise<void> {
  const wanted = JSON.stringify([await peopleThere(), await placesThere()]);
  await until("the directory knowing everything", async () => {
    const known = JSON.stringify([await peopleIn(directory), await placesIn(directory)]);
    return known === wanted;
  });
}
const resyncEnds = (): Promise<void> =>
  until("the resync's end", async () => {
    const open = await membership.query<unknown[]>(
      "SELECT id FROM directory_resync WHERE union_id = ? AND ended_at IS NULL",
      [unionId],
    );
    return open.length === 0;
  });

test("a resync by the system administrator mends a directory that lost people, places and corrections", async () => {
  const directory = await union.database("welfare");
  await untilAlike(directory);
  await resyncEnds();
  await directory.query("DELETE FROM directory_member WHERE staff_no LIKE '%7'");
  await directory.query("DELETE FROM directory_department ORDER BY id LIMIT 5");
  await directory.query("DELETE FROM directory_campus ORDER BY id LIMIT 1");
  await directory.query(
    "UPDATE directory_member SET version = 0, name = '旧名' WHERE staff_no LIKE '%3'",
  );
  const system = union.as(actorOf(unionId, "SYSTEM_ADMINISTRATOR"));
  const { done } = await system.ask<{ done: { __typename: string } }>(
    "mutation { done: resyncDirectory { __typename } }",
  );
  expect(done.__typename).toBe("DirectoryResync");
  await untilAlike(directory);
  await resyncEnds();
});

test("a service that starts with a fresh database asks for its directory by itself and gets everything", async () => {
  await union.stopService("activities");
  const old = await union.database("activities");
  const [{ name }] = (await old.query("SELECT DATABASE() AS name")) as [{ name: string }];
  await old.query(`DROP DATABASE ${name}`);
  await old.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  await union.startService("activities");
  const fresh = await union.database("activities");
  await untilAlike(fresh);
  const asked = "SELECT payload FROM outbox WHERE name = 'directory.wanted.v1'";
  expect(await fresh.query(asked)).toHaveLength(1);
  await resyncEnds();
  await union.stopService("activities");
  await union.startService("activities");
  expect(await fresh.query(asked)).toHaveLength(1);
}, 90_000);
