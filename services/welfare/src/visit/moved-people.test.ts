import { localDate, openEnd } from "@union/kernel";
import { type TestService, testService } from "@union/testing";
import { welfare } from "../service.js";
import { figuresOf } from "../testing/figures-of.js";
import { importSheet } from "../testing/import-sheet.js";
import { aUnion } from "../testing/union.js";
import { visitSheet } from "../testing/visit-sheet.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(welfare);
});
afterAll(() => service.close());

/** A nurse who moved from 本部院区 to 东院区 on 1 June 2025, as membership told it. */
async function aMoved() {
  const union = await aUnion(service, "本部院区", "东院区");
  const ids = await union.employ({ staffNo: "A1", name: "郝萱", campus: "东院区" });
  const posts = [
    ["本部院区", localDate("2020-01-01"), localDate("2025-06-01")],
    ["东院区", localDate("2025-06-01"), openEnd],
  ].map(([campus, from, to]) => ({
    ...{ campusId: union.campusId(campus!), departmentId: union.departmentId(campus!), from, to },
  }));
  await service.ground.db.query(
    "UPDATE directory_member SET posts = ? WHERE union_id = ? AND staff_no = 'A1'",
    [JSON.stringify(posts), union.unionId],
  );
  return { ...union, memberId: ids.get("A1")! };
}
type Union = Awaited<ReturnType<typeof aMoved>>;
const visitsAt = async ({ chair, campusId }: Union) =>
  Promise.all(
    ["本部院区", "东院区"].map(
      async (name) => (await figuresOf(service, chair, { campusId: campusId(name) }))["C1_visits"],
    ),
  );
const imports = (actor: Union["chair"], ...rows: { 编号: string; 日期: string }[]) =>
  importSheet(service, actor, visitSheet(...rows));
const march = { 编号: "ZF-1", 日期: "2025-03-08" };
const june = { 编号: "ZF-2", 日期: "2025-06-01" };

test("3.1 a visit counts in the campus where the person worked on its day, whenever it is brought in", async () => {
  const union = await aMoved();
  await imports(union.chair, march, june);
  expect(await visitsAt(union)).toEqual([1, 1]);
});

test("3.1 the officer of the campus of that day brings it in; the one of another campus does not", async () => {
  const union = await aMoved();
  const [main, east] = [union.officerOf("本部院区"), union.officerOf("东院区")];
  expect(await imports(east, march)).toMatchObject({ accepted: 0, refused: 1 });
  expect(await imports(main, march)).toMatchObject({ accepted: 1, refused: 0 });
  expect(await imports(main, june)).toMatchObject({ accepted: 0, refused: 1 });
});

test("3.1 a visit recorded by hand lies where the person worked on its day", async () => {
  const union = await aMoved();
  const record = async (actor: Union["chair"], no: string, visitedOn: string) => {
    const input = {
      ...{ memberId: union.memberId, no, visitedOn, trigger: "ILLNESS_HOSPITALISED" },
      ...{ cashFen: 50_000, payer: "UNION", visitor: "工会干事" },
    };
    const mutation = `mutation($input: RecordVisitInput!) { done: recordVisit(input: $input) { ... on Visit { no } ... on Refused { code } } }`;
    return (await service.ask<{ done: object }>(actor, mutation, { input })).done;
  };
  const east = union.officerOf("东院区");
  expect(await record(east, "ZF-1", "2025-03-08")).toEqual({ code: "VISITED_UNKNOWN" });
  expect(await record(union.chair, "ZF-1", "2025-03-08")).toEqual({ no: "ZF-1" });
  expect(await record(east, "ZF-2", "2025-06-01")).toEqual({ no: "ZF-2" });
  expect(await visitsAt(union)).toEqual([1, 1]);
});

test("3.1 a correction of a visit leaves it in the campus of its day, and follows a corrected day", async () => {
  const union = await aMoved();
  await imports(union.chair, march);
  const apply = { corrections: "APPLY" } as const;
  await importSheet(service, union.chair, visitSheet({ ...march, "慰问金(元)": "600" }), apply);
  expect(await visitsAt(union)).toEqual([1, 0]);
  await importSheet(service, union.chair, visitSheet({ ...march, 日期: "2025-06-02" }), apply);
  expect(await visitsAt(union)).toEqual([0, 1]);
});
