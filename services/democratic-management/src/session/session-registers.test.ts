import { csv, figuresIn, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { importProposals as importSheet } from "../testing/import-proposals.js";
import { somePeople } from "../testing/some-people.js";
import { aUnion } from "../testing/union.js";
import { agendaItemRegister } from "./agenda/agenda-item.register.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement);
});
afterAll(() => service.close());

const yearbook = "infra/demo/yearbook.xlsx";
const both = ["congressSessions", "agendaItems"] as const;
const figures = figuresIn("democraticFigures");
const undo = `mutation($importId: ID!) { undone: undoDemocraticManagementImport(importId: $importId) {
  ... on RegisterImport { state } ... on Refused { code } } }`;

/** A union with the demo year's session and its agenda. */
async function theYear() {
  const union = await aUnion(service, somePeople());
  const outcomes = [];
  for (const register of both)
    outcomes.push(await importSheet(service, union.chair, yearbook, { registers: [register] }));
  return { ...union, outcomes };
}
const agendaOf = async (actor: Parameters<typeof service.ask>[0], locale: "zh" | "en" = "zh") => {
  const query = `{ congressSessions(filter: { year: 2025, type: STAFF }) { totalCount edges { node { name state source
    attendance { total present nonVoting invited needed isQuorum working }
    agenda { no title kind method outcome working votes { total present yes no abstain quorum } } } } } }`;
  type Node = {
    name: string;
    state: string;
    source: string;
    attendance: Record<string, unknown>;
    agenda: { no: number; outcome: string; working: string | null; votes: object[] }[];
  };
  const { congressSessions } = await service.ask<{
    congressSessions: { edges: { node: Node }[] };
  }>(actor, query, {}, { locale });
  return congressSessions.edges[0]!.node;
};

test("B1 B2 B3 the demo year's session and agenda come in and their figures are the ones expected", async () => {
  const { chair, outcomes } = await theYear();
  expect(outcomes).toMatchObject([
    { accepted: 1, refused: 0 },
    { accepted: 6, refused: 0 },
  ]);
  expect(await figures(service, chair)).toMatchObject({
    ...{ B1_sessions: 1, B2_present: 113, B2_entitled: 120, B2_attendance: 191 },
    ...{ B2_nonVoting: 72, B2_invited: 6, B3_agendaItems: 6, B3_passed: 2, B3_notPassed: 1 },
    ...{ B3_hearAndAdvise: 2, B3_deliberateAndPass: 3, B3_reviewAndSupervise: 1, B3_decide: 0 },
    ...{ B5_jointMeetings: 0, B5_inspections: 0, B5_trainings: 0 },
  });
  expect(await figures(service, chair, { year: 2024 })).toMatchObject({ B1_sessions: 0 });
});

test("SC-R13 item 4 had 58 of 120 votes and did not pass, and the screen says why in both languages", async () => {
  const { chair } = await theYear();
  const session = await agendaOf(chair);
  expect(session).toMatchObject({
    ...{ name: "第3届第2次职工代表大会", state: "ARCHIVED", source: "REGISTER" },
    attendance: { total: 120, present: 113, nonVoting: 72, invited: 6, needed: 80, isQuorum: true },
  });
  expect(session.agenda.map(({ outcome }) => outcome)).toEqual([
    ...["HEARD", "HEARD", "PASSED", "NOT_PASSED", "HEARD", "PASSED"],
  ]);
  expect(session.agenda[3]).toMatchObject({
    working: "赞成 58 票，未超过全体代表 120 人的半数(须 61 票)，未通过",
    votes: [{ total: 120, present: null, yes: 58, no: 40, abstain: 15, quorum: null }],
  });
  expect((await agendaOf(chair, "en")).agenda[3]!.working).toBe(
    "58 votes for; more than 1/2 of all 120 delegates is 61: not passed",
  );
});

test("the same sheets again change nothing; the session goes back only after its agenda", async () => {
  const { chair, outcomes } = await theYear();
  for (const register of both)
    expect(await importSheet(service, chair, yearbook, { registers: [register] })).toMatchObject({
      accepted: 0,
      refused: 0,
    });
  const [session, agenda] = outcomes.map(({ id }) => id);
  const back = (importId: string | undefined) => service.ask(chair, undo, { importId });
  expect(await back(session)).toMatchObject({ undone: { code: expect.any(String) } });
  expect(await back(agenda)).toMatchObject({ undone: { state: "UNDONE" } });
  expect(await back(session)).toMatchObject({ undone: { state: "UNDONE" } });
  expect(await figures(service, chair)).toMatchObject({ B1_sessions: 0, B3_agendaItems: 0 });
});

const titles = Object.values(agendaItemRegister.columns).map(({ title }) => title);
const item = (cells: Record<string, string>) => {
  const sound: Record<string, string> = {
    ...{ 届: "3", 次: "2", 序号: "9", 议题: "福利费使用", 类型: "审议决定" },
    ...{ 表决方式: "无记名投票", 赞成: "61", 反对: "1", 弃权: "0" },
  };
  return csv(titles, [titles.map((title) => cells[title] ?? sound[title] ?? "")]);
};

test.each([
  [{ 次: "7" }, "次", "SESSION_UNKNOWN"],
  [{ 表决方式: "举手表决" }, "表决方式", "METHOD_NOT_ALLOWED"],
  [{ 表决方式: "" }, "表决方式", "METHOD_MISSING"],
  [{ 弃权: "" }, "赞成", "VOTES_INCOMPLETE"],
  [{ 赞成: "113" }, "赞成", "VOTES_EXCEED_PRESENT"],
])("2.2.6, 2.2.7 an item that cannot be is refused: %j", async (cells, column, code) => {
  const { chair } = await theYear();
  const outcome = await importSheet(service, chair, item(cells), { registers: ["agendaItems"] });
  expect(outcome.refusals).toMatchObject([{ column, code }]);
});

test("a correction is an explicit choice, and the votes follow it", async () => {
  const { chair } = await theYear();
  const register = { registers: ["agendaItems"] };
  await importSheet(service, chair, item({}), register);
  expect(await figures(service, chair)).toMatchObject({ B3_passed: 3, B3_notPassed: 1 });
  const sheet = item({ 赞成: "60", 反对: "2" });
  expect(await importSheet(service, chair, sheet, register)).toMatchObject({ refused: 1 });
  const apply = { ...register, corrections: "APPLY" as const };
  expect(await importSheet(service, chair, sheet, apply)).toMatchObject({ corrected: 1 });
  expect(await figures(service, chair)).toMatchObject({ B3_passed: 2, B3_notPassed: 2 });
});

test("sessions belong to the whole union: an officer of a campus sees them and brings none in", async () => {
  const union = await theYear();
  const officer = union.officerOf("东院区");
  expect((await agendaOf(officer)).agenda).toHaveLength(6);
  const outcome = await importSheet(service, officer, item({}), { registers: ["agendaItems"] });
  expect(outcome.refusals).toMatchObject([{ code: "SESSION_OF_UNION" }]);
  expect(await figures(service, officer)).toMatchObject({ B1_sessions: 1, B2_present: 113 });
});
