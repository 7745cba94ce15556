import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { aCalendar, aProposalHouse, text } from "../../testing/proposal-house.js";

const days = aCalendar("2026-01-05");
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: days.clock });
});
afterAll(() => service.close());

type Answer = { readonly id?: string; readonly code?: string; readonly awarded?: string };

async function aHouse() {
  days.set("2026-01-05");
  const house = await aProposalHouse(service, days);
  const ask = async (name: string, type: string, input: object): Promise<Answer> => {
    const own = type === "ProposalAward" ? "id awarded" : "id";
    const fields = `... on ${type} { ${own} } ... on Refused { code }`;
    const kind = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const mutation = `mutation($input: ${kind}!) { done: ${name}(input: $input) { ${fields} } }`;
    return (await service.ask<{ done: Answer }>(house.chair, mutation, { input })).done;
  };
  const award = (more: object) =>
    ask("awardProposal", "ProposalAward", {
      ...{ congressNo: 3, sessionNo: 2, kind: "BEST_PROPOSAL", document: "表彰决定" },
      ...{ decidedBy: "职代会", decidedOn: "2026-01-05", ...more },
    });
  const withdraw = (id: string, reason: string) =>
    ask("withdrawProposalAward", "ProposalAwardWithdrawn", { id, reason });
  const awards = async () => {
    const query = "{ proposalAwards(congressNo: 3, sessionNo: 2) { id } }";
    return (await service.ask<{ proposalAwards: object[] }>(house.chair, query)).proposalAwards;
  };
  return { ...house, award, withdraw, awards };
}

test("PR-R14 a filed proposal is awarded for its session, once, by a decision since it was submitted; its proposers are told", async () => {
  const { award, filed, memberId, seconded, told } = await aHouse();
  const [best, draft] = [await filed("M1"), await seconded("M2", ["M1", "E1"])];
  await told();
  for (const decidedOn of ["1950-01-01", "2026-01-06"])
    expect(await award({ proposalId: best, decidedOn })).toMatchObject({ code: "AWARD_UNFOUNDED" });
  expect(await award({ proposalId: best })).toMatchObject({ awarded: `W3-2-001 ${text.title}` });
  expect(await award({ proposalId: best })).toEqual({ code: "AWARDED_ALREADY" });
  expect(await award({ proposalId: draft })).toEqual({ code: "AWARD_UNFIT" });
  expect(await told()).toEqual([{ step: "AWARD", recipients: [memberId("M1")], roles: [] }]);
});

test("PR-R14 two who record the same award at once record it once", async () => {
  const { award, awards, filed } = await aHouse();
  const proposalId = await filed("M1");
  const both = await Promise.all([award({ proposalId }), award({ proposalId })]);
  expect(both.filter(({ code }) => code === "AWARDED_ALREADY")).toHaveLength(1);
  expect(await awards()).toHaveLength(1);
});

test("PR-R14 an award recorded by mistake is taken back with a reason, told, and may be given anew", async () => {
  const { award, awards, filed, memberId, told, withdraw } = await aHouse();
  const proposalId = await filed("M1");
  const { id = "" } = await award({ proposalId });
  await told();
  expect(await withdraw(id, " ")).toEqual({ code: "OPINION_MISSING" });
  expect(await withdraw(id, "登记错误")).toEqual({ id });
  expect(await told()).toEqual([{ step: "WITHDRAW", recipients: [memberId("M1")], roles: [] }]);
  expect(await awards()).toEqual([]);
  expect(await withdraw(id, "登记错误")).toEqual({ code: "AWARD_UNKNOWN" });
  expect(await award({ proposalId })).toMatchObject({ awarded: `W3-2-001 ${text.title}` });
});

test("PR-R14 a department is awarded that answered a proposal of the session, and those who did are told", async () => {
  const { answered, award, departmentId, inHandling, memberId, told } = await aHouse();
  const proposalId = await inHandling("M1");
  const best = { kind: "BEST_DEPARTMENT", departmentId: departmentId("东院区", "外科") };
  expect(await award(best)).toEqual({ code: "AWARD_UNFIT" });
  await answered(proposalId);
  await told();
  expect(await award(best)).toMatchObject({ awarded: "外科" });
  const recipients = [memberId("E5"), memberId("E6")].sort();
  expect(await told()).toEqual([{ step: "AWARD", recipients, roles: [] }]);
});
