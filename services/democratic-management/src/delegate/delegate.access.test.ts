import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import {
  aCongress,
  actOn,
  anElectorate,
  aSittingCongress,
  aStaff,
  delegatesOf,
  districtsOf,
  papers,
  unanimous,
} from "../testing/delegates.js";
import { statementsOf } from "../testing/statements-of.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2026-02-01T02:00:00Z"),
  });
});
afterAll(() => service.close());

const twoCampuses = () => anElectorate(service, aStaff(2, 20, ["本部院区", "东院区"]));

test("2.15 an officer of a campus nominates, elects and examines in his campus alone; the rest does not exist for him", async () => {
  const union = await twoCampuses();
  const congressId = await aCongress(service, union);
  const east = union.officerOf("东院区");
  const act = actOn(service, east);
  const nominate = (staffNo: string) =>
    act("nominateDelegates", { congressId, delegates: [{ staffNo }], on: "2025-12-01", ...papers });
  expect(await nominate("S-0-1-1")).toMatchObject({ code: "NOMINEE_UNKNOWN" });
  expect(await nominate("S-1-1-1")).toMatchObject({ id: congressId });
  await actOn(service, union.chair)("nominateDelegates", {
    ...{ congressId, delegates: [{ staffNo: "S-0-1-1" }], on: "2025-12-01", ...papers },
  });
  const all = await delegatesOf(service, union.chair, congressId);
  const mine = await delegatesOf(service, east, congressId);
  expect([all.length, mine.length]).toEqual([2, 1]);
  const theirs = all.find(({ id }) => id !== mine[0]!.id)!;
  const districts = await districtsOf(service, east, congressId);
  const protocols = unanimous(districts, all, "2025-12-10");
  const record = (id: string) =>
    act("recordDistrictElections", {
      congressId,
      elections: protocols.filter((one) => one.districtId === id),
    });
  expect(await record(theirs.district!.id)).toMatchObject({ code: "DISTRICT_UNKNOWN" });
  expect(await record(mine[0]!.district!.id)).toMatchObject({ id: congressId });
  const step = { step: "DROP", opinion: "撤回", on: "2025-12-20", ...papers };
  expect(await act("takeDelegateStep", { ids: [mine[0]!.id, theirs.id], ...step })).toMatchObject({
    code: "DELEGATE_UNKNOWN",
    path: ["ids", "1"],
  });
  const byId = { id: theirs.id };
  expect(await service.ask(east, "query($id: ID!) { delegate(id: $id) { id } }", byId)).toEqual({
    delegate: null,
  });
});

test("2.15 what belongs to the whole union is done by officers of the whole union", async () => {
  const union = await twoCampuses();
  const congressId = await aCongress(service, union);
  const act = actOn(service, union.officerOf("东院区"));
  const wide: [string, object][] = [
    ["foundCongress", { type: "MEMBER", no: 1, termFrom: "2026-01-10", ...papers }],
    ["delayCongress", { id: congressId, until: "2031-02-01", opinion: "因", ...papers }],
    ["beginCongress", { id: congressId, ...papers }],
    ["drawDistricts", { congressId, districts: [] }],
    ["divideSeats", { congressId }],
    ["formDelegations", { congressId, delegations: [] }],
  ];
  for (const [name, input] of wide)
    expect(await act(name, input)).toMatchObject({ code: "NOT_UNION_WIDE" });
});

test("2.15 a delegate sees his own mandate, whatever his part; nobody of another union sees anything", async () => {
  const union = await twoCampuses();
  const { congressId, ids } = await aSittingCongress(service, union);
  const other = await twoCampuses();
  const query = "query($id: ID!) { delegate(id: $id) { state decisions { document } } }";
  const [row] = await service.ground.db.query<{ memberId: string }[]>(
    "SELECT member_id AS memberId FROM delegate WHERE id = ?",
    [ids[0]],
  );
  const self = { ...union.member("S-0-1-1"), memberId: row!.memberId, grants: [] };
  const seen = await service.try(self, query, { id: ids[0] });
  expect(seen.data).toEqual({ delegate: { state: "ACTIVE", decisions: null } });
  const foreign = "query($id: ID!) { delegate(id: $id) { id } }";
  expect(await service.ask(other.chair, foreign, { id: ids[0] })).toEqual({ delegate: null });
  expect(await delegatesOf(service, other.chair, congressId)).toEqual([]);
  expect(
    await service.ask(other.chair, "query($id: ID!) { congress(id: $id) { id } }", {
      id: congressId,
    }),
  ).toEqual({ congress: null });
});

test.each([5, 30])(
  "a page of %i delegates with district, congress and count costs the same few statements",
  async (first) => {
    const union = await twoCampuses();
    const { congressId } = await aSittingCongress(service, union);
    const sent = await statementsOf(
      service,
      union.chair,
      `query($filter: DelegateFilterInput, $first: Int!) { delegates(first: $first, filter: $filter) { edges { node {
      id state member { id } campus { id } district { name } congress { name } } } } }`,
      { filter: { congressId }, first },
    );
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(3);
  },
);
