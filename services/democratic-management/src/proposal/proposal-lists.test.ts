import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { demoPeople } from "../testing/demo-people.js";
import { importProposals } from "../testing/import-proposals.js";
import { aCalendar, aProposalHouse, text } from "../testing/proposal-house.js";
import { statementsOf } from "../testing/statements-of.js";
import { aUnion } from "../testing/union.js";

const days = aCalendar("2026-01-05");
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: days.clock });
});
afterAll(() => service.close());

test.each([1, 50, 200])(
  "a page of %s proposals with seconders and possible steps costs three statements",
  async (first) => {
    const { chair } = await aUnion(service, await demoPeople());
    await importProposals(service, chair, "infra/demo/yearbook.xlsx");
    const sent = await statementsOf(
      service,
      chair,
      `{ proposals(first: ${first}) { edges { node { no title status dueOn seconders { id } steps { step } possibleSteps } } } }`,
    );
    expect(sent.length).toBeLessThanOrEqual(3);
  },
);

test("what a department handles, and what somebody is to second, are lists of three statements at most", async () => {
  const { did, inHandling, member, memberId, staff, chair } = await aProposalHouse(service, days);
  const ids = [
    await inHandling("M1"),
    await inHandling("M2", ["M1", "E1"]),
    await inHandling("E2"),
  ];
  const { id } = await did(member("M3"), "draftProposal", { text });
  await did(member("M3"), "askToSecond", { id, memberIds: [memberId("M4")] });
  const fields = "{ totalCount edges { node { id seconders { id } possibleSteps } } }";
  const toHandle = `{ proposalsToHandle ${fields.replace("totalCount", "")} }`;
  expect((await statementsOf(service, staff.handler, toHandle)).length).toBeLessThanOrEqual(3);
  type Handled = { proposalsToHandle: { edges: { node: { id: string } }[] } };
  const { proposalsToHandle } = await service.ask<Handled>(staff.handler, toHandle);
  expect(proposalsToHandle.edges.map(({ node }) => node.id).sort()).toEqual([...ids].sort());
  const asked = await service.ask(member("M4"), `{ proposalsToSecond ${fields} }`);
  expect(asked).toMatchObject({
    proposalsToSecond: {
      totalCount: 1,
      edges: [{ node: { id, possibleSteps: ["SECOND", "DECLINE"] } }],
    },
  });
  const overdue = "{ proposals(filter: { isOverdue: true }) { totalCount } }";
  expect(await service.ask(chair, overdue)).toEqual({ proposals: { totalCount: 0 } });
  days.set("2026-03-07");
  expect(await service.ask(chair, overdue)).toEqual({ proposals: { totalCount: 3 } });
  days.set("2026-01-05");
});

test("2.2.8 the statistics of the demo year's session are its rows, counted, with every share as a fraction", async () => {
  const { chair } = await aUnion(service, await demoPeople());
  await importProposals(service, chair, "infra/demo/yearbook.xlsx");
  const counts = "received valid filed merged answered answeredOnTime overdue";
  const share = "{ part whole working }";
  const query = `{ proposalStatistics(congressNo: 3, sessionNo: 2) {
    total { ${counts} classA classB classC classD satisfied basicallySatisfied notSatisfied noFeedback
      filingRate ${share} answerRate ${share} onTimeRate ${share} satisfactionRate ${share} }
    byDepartment { name received } byCategory { name received } byDelegation { name received }
    overdue { totalCount } } }`;
  const { proposalStatistics } = await service.ask<{ proposalStatistics: Record<string, never> }>(
    chair,
    query,
  );
  const { total, byDepartment, byCategory, overdue } = proposalStatistics as unknown as {
    total: Record<string, number> & { satisfactionRate: { part: number; whole: number } };
    byDepartment: { name: string; received: number }[];
    byCategory: { name: string; received: number }[];
    overdue: { totalCount: number };
  };
  expect(total).toMatchObject({
    ...{ received: 56, filed: 41, answered: 41, answeredOnTime: 38 },
    filingRate: { part: 41, whole: 56, working: "41 ÷ 56 = 73.2%" },
    answerRate: { part: 41, whole: 41 },
    onTimeRate: { part: 38, whole: 41 },
  });
  expect(total["classA"]! + total["classB"]! + total["classC"]! + total["classD"]!).toBe(41);
  expect(total.satisfactionRate).toMatchObject({ part: 39, whole: 41 - total["noFeedback"]! });
  expect(overdue).toEqual({ totalCount: 0 });
  for (const groups of [byDepartment, byCategory])
    expect(groups.reduce((sum, { received }) => sum + received, 0)).toBe(56);
});

test("similar titles are shown to delegates and officers, and to nobody else", async () => {
  const { chair, filed, member, seconded } = await aProposalHouse(service, days);
  await filed("M1");
  await seconded("M2", ["M1", "E1"], "关于延长食堂夜宵时间的建议");
  const query = `{ similarProposals(title: "延长食堂夜宵时间") { no likeness } }`;
  for (const actor of [chair, member("E2")])
    expect(await service.ask(actor, query)).toEqual({
      similarProposals: [{ no: "W3-2-001", likeness: 100 }],
    });
  expect(await service.ask(member("M6"), query)).toEqual({ similarProposals: [] });
});
