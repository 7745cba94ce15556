import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { aCongress } from "../testing/congress.js";
import { ballots, sessionHouse } from "../testing/session-house.js";

let service: TestService;
let house: ReturnType<typeof sessionHouse>;
let now = new Date("2026-01-20T02:00:00Z");
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => now });
  house = sessionHouse(service, (instant) => {
    now = new Date(instant);
  });
});
afterAll(() => service.close());

const query =
  "{ disclosures(first: 9) { edges { node { no title audience category state dueOn campus { id } } } } }";

test("DI-R6 the notice of a session makes its agenda due seven days before, its closing the results within three days", async () => {
  const { act, sitting } = house;
  const union = await aCongress(service, 6);
  const { id, items } = await sitting(union, 6);
  const agenda = {
    ...{ no: "职代会3-1-议程", title: "第3届第1次职工代表大会议程", category: "职代会议程" },
    ...{ audience: "STAFF", state: "SCHEDULED", dueOn: "2026-02-03", campus: null },
  };
  const owed = async () => {
    type Owed = { disclosures: { edges: { node: object }[] } };
    const { disclosures } = await service.ask<Owed>(union.chair, query);
    return disclosures.edges.map(({ node }) => node);
  };
  expect(await owed()).toEqual([agenda]);
  const vote = { itemId: items[0], ...ballots(6), yes: 6, no: 0, abstain: 0 };
  await act(union.chair, "recordVote", vote);
  expect(await act(union.chair, "closeSession", { id, unvotedReason: "改期" })).toMatchObject({
    id,
  });
  const results = { no: "职代会3-1-结果", category: "职代会结果", dueOn: "2026-02-13" };
  expect(await owed()).toMatchObject([results, agenda]);
  const clocks = await service.ground.db.query<object[]>(
    "SELECT due_on AS dueOn FROM deadline WHERE union_id = ? AND kind = 'DISCLOSURE_DUE' ORDER BY due_on",
    [union.unionId],
  );
  expect(clocks).toEqual([{ dueOn: "2026-02-03" }, { dueOn: "2026-02-13" }]);
});
