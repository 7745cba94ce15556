import { covers, type Scope } from "@union/kernel";
import fc from "fast-check";
import { type ScopeColumns, scopeCondition } from "./scope-condition.js";
import { openTestHouse, type TestHouse } from "./test-house.fixture.js";

type Row = {
  id: number;
  union_id: string;
  campus_id: string | null;
  department_id: string | null;
  member_id: string | null;
};
const unions = ["u1", "u2"];
const campuses = ["north", "south", "east"];
const departments = ["wards", "kitchen"];
const members = ["ann", "bob"];
const orNull = (words: readonly string[]): (string | null)[] => [...words, null];

/** Every row that can be: each union, campus or none, department or none, person or none. */
const rows: Row[] = unions
  .flatMap((union_id) =>
    orNull(campuses).flatMap((campus_id) =>
      orNull(departments).flatMap((department_id) =>
        orNull(members).map((member_id) => ({ union_id, campus_id, department_id, member_id })),
      ),
    ),
  )
  .map((row, id) => ({ id, ...row }));

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse([
    "CREATE TABLE thing (id INT PRIMARY KEY, union_id VARCHAR(9), campus_id VARCHAR(9) NULL, department_id VARCHAR(9) NULL, member_id VARCHAR(9) NULL)",
  ]);
  await house.db.query("INSERT INTO thing VALUES ?", [rows.map((row) => Object.values(row))]);
});
afterAll(() => house.close());

const found = async (scope: Scope, columns: ScopeColumns): Promise<number[]> => {
  const { sql, params } = scopeCondition(scope, columns);
  const ids: { id: number }[] = await house.db.query(
    `SELECT id FROM thing WHERE ${sql} ORDER BY id`,
    [...params],
  );
  return ids.map(({ id }) => id);
};
const expected = (wanted: (row: Row) => boolean): number[] =>
  rows.filter(wanted).map(({ id }) => id);

const narrowing = (words: readonly string[]) => fc.option(fc.subarray([...words]), { nil: null });
const scopes: fc.Arbitrary<Scope> = fc.record({
  unionId: fc.constantFrom(...unions),
  reach: fc.array(
    fc.record({ campusIds: narrowing(campuses), departmentIds: narrowing(departments) }),
    { maxLength: 3 },
  ),
  memberId: fc.constantFrom(...orNull(members)),
});
const all: ScopeColumns = {
  union: "union_id",
  campus: "campus_id",
  department: "department_id",
  member: "member_id",
};
const property = (columns: ScopeColumns, oracle: (scope: Scope, row: Row) => boolean) =>
  fc.assert(
    fc.asyncProperty(scopes, async (scope) => {
      const inside = (row: Row): boolean => row.union_id === scope.unionId && oracle(scope, row);
      expect(await found(scope, columns)).toEqual(expected(inside));
    }),
    { numRuns: 150 },
  );
const isOwn = (scope: Scope, { member_id }: Row): boolean =>
  scope.memberId !== null && member_id === scope.memberId;

test("SQL opens exactly the rows that the kernel's `covers` opens, and the asker's own", () =>
  property(
    all,
    (scope, row) => covers(scope, row.campus_id, row.department_id) || isOwn(scope, row),
  ));

test("a table that does not know persons opens nothing as one's own", () =>
  property({ union: "union_id", campus: "campus_id", department: "department_id" }, (scope, row) =>
    covers(scope, row.campus_id, row.department_id),
  ));

test("a grant narrowed by department opens nothing of a table without departments", () =>
  property({ union: "union_id", campus: "campus_id" }, (scope, row) =>
    covers(scope, row.campus_id, null),
  ));

test("a narrowed grant opens nothing of a table that knows neither campus nor department", () =>
  property({ union: "union_id" }, (scope) => covers(scope, null, null)));

test("where the union's own rows are shared, any grant opens those without a campus, and no other row more", () =>
  property({ ...all, unionRowsAreShared: true }, (scope, row) => {
    const isShared = row.campus_id === null && scope.reach.length > 0;
    return isShared || covers(scope, row.campus_id, row.department_id) || isOwn(scope, row);
  }));

test("a scope without any grant opens nothing: default deny", async () => {
  const scope: Scope = { unionId: "u1", reach: [], memberId: null };
  expect(await found(scope, all)).toEqual([]);
  expect(await found(scope, { ...all, unionRowsAreShared: true })).toEqual([]);
});

test("a grant narrowed to no campus at all opens nothing", async () => {
  const reach = [{ campusIds: [], departmentIds: null }];
  expect(await found({ unionId: "u1", reach, memberId: null }, all)).toEqual([]);
});
