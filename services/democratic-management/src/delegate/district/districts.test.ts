import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import {
  actOn,
  anElectorate,
  aSittingCongress,
  aStaff,
  delegatesOf,
  districtsOf,
  papers,
} from "../../testing/delegates.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2026-02-01T02:00:00Z"),
  });
});
afterAll(() => service.close());

const found = { type: "STAFF", no: 1, termFrom: "2026-01-10", ...papers };

test("SC-R6 175 delegates over 60 departments: nominated, elected, examined and seated at once", async () => {
  const union = await anElectorate(service, aStaff(60, 50));
  const { congressId, districts } = await aSittingCongress(service, union, { seats: 175 });
  expect(districts).toHaveLength(60);
  expect(districts.reduce((sum, { quota }) => sum + quota, 0)).toBe(175);
  expect(await delegatesOf(service, union.chair, congressId, { state: "ACTIVE" })).toHaveLength(
    175,
  );
  const { congress } = await service.ask<{
    congress: { composition: { rule: string; verdict: string }[]; state: string };
  }>(
    union.chair,
    "query($id: ID!) { congress(id: $id) { state composition { rule verdict sentence } } }",
    {
      id: congressId,
    },
  );
  expect(congress.state).toBe("SITTING");
  expect(
    Object.fromEntries(congress.composition.map(({ rule, verdict }) => [rule, verdict])),
  ).toMatchObject({
    ...{ NUMBER: "OK", "SC-R1": "OK", "SC-R2": "OK", "SC-R4": "OK", "SC-R6": "OK" },
  });
}, 60_000);

test("SC-R6 everybody belongs to a district before seats are divided, and no department to two", async () => {
  const union = await anElectorate(service, aStaff(3, 20));
  const act = actOn(service, union.chair);
  const { id: congressId } = await act("foundCongress", found);
  const [first, second] = union.departments;
  const draw = (...of: string[][]) =>
    act("drawDistricts", {
      congressId,
      districts: of.map((departmentIds, n) => ({
        no: n + 1,
        name: `第${n + 1}选区`,
        departmentIds,
      })),
    });
  expect(await draw([first!.id], [first!.id])).toMatchObject({
    code: "DEPARTMENT_TWICE",
    path: ["districts", "1"],
  });
  expect(await draw([])).toMatchObject({ code: "DISTRICT_UNFIT" });
  await draw([first!.id, second!.id]);
  const left = await act("divideSeats", { congressId });
  expect(left).toMatchObject({ code: "DEPARTMENTS_LEFT_OUT" });
  expect(left.message).toContain("科室3");
  const campusIds = [union.campusId("本部院区")];
  await act("drawDistricts", { congressId, districts: [{ no: 1, name: "全院", campusIds }] });
  expect(await act("divideSeats", { congressId, seats: 29 })).toMatchObject({
    code: "SEATS_UNFIT",
  });
  expect(await act("divideSeats", { congressId })).toMatchObject({ id: congressId });
  const [whole] = await districtsOf(service, union.chair, congressId);
  expect(whole).toMatchObject({ quota: 30, headcount: 60, vacancies: 30 });
});

test("2.2.3 a term does not begin while a rule of its composition is in the way", async () => {
  const union = await anElectorate(service, aStaff(3, 20));
  const manager = service.ground.db.manager;
  await manager.query("UPDATE directory_member SET cadre_rank = '中层' WHERE union_id = ?", [
    union.unionId,
  ]);
  const { congressId } = await aSittingCongress(service, union);
  const begun = await actOn(service, union.chair)("beginCongress", { id: congressId, ...papers });
  expect(begun).toMatchObject({ code: "COMPOSITION_BLOCKED" });
  expect(begun.message).toContain("SC-R1");
  await manager.query("UPDATE directory_member SET cadre_rank = '一般' WHERE union_id = ?", [
    union.unionId,
  ]);
  expect(
    await actOn(service, union.chair)("beginCongress", { id: congressId, ...papers }),
  ).toMatchObject({ id: congressId });
});

test("2.2.7 districts form delegations with a head of their own; the delegates of one are listed, and its id outlasts a new forming", async () => {
  const union = await anElectorate(service, aStaff(3, 20));
  const { congressId, districts, ids } = await aSittingCongress(service, union);
  const act = actOn(service, union.chair);
  const own = (await delegatesOf(service, union.chair, congressId)).find(
    ({ id }) => id === ids[0],
  )!;
  const home = own.district!.id;
  const others = districts.map(({ id }) => id).filter((id) => id !== home);
  const form = (headId: string, second: string[]) =>
    act("formDelegations", {
      congressId,
      delegations: [
        { no: 1, name: "第一代表团", districtIds: [home], headId },
        { no: 2, name: "第二代表团", districtIds: second },
      ],
    });
  expect(await form(ids[0]!, [home])).toMatchObject({ code: "DISTRICT_TWICE" });
  expect(await form(congressId, others)).toMatchObject({ code: "HEAD_UNFIT" });
  expect(await form(ids[0]!, others)).toMatchObject({ id: congressId });
  type Formed = { id: string; head: { id: string } | null; districts: { id: string }[] };
  const shown =
    "query($id: ID!) { congress(id: $id) { delegations { id name head { id } districts { id quotaSentence } } } }";
  const formed = await service.ask<{ congress: { delegations: Formed[] } }>(union.chair, shown, {
    id: congressId,
  });
  const { congress } = formed;
  expect(congress.delegations.map(({ head }) => head?.id ?? null)).toEqual([ids[0], null]);
  const second = { delegationId: congress.delegations[1]!.id };
  expect(await delegatesOf(service, union.chair, congressId, second)).toHaveLength(20);
  const again = { no: 2, name: "二团", districtIds: [home] };
  expect(await act("formDelegations", { congressId, delegations: [again] })).toMatchObject({
    id: congressId,
  });
  const { congress: anew } = await service.ask<typeof formed>(union.chair, shown, {
    id: congressId,
  });
  expect(anew.delegations).toMatchObject([{ id: second.delegationId, name: "二团", head: null }]);
});
