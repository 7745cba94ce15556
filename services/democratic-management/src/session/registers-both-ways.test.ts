import { figuresIn, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { aCongress, type TestCongress } from "../testing/congress.js";
import { registerDesk } from "../testing/register-desk.js";
import { ballots, planned, sessionHouse } from "../testing/session-house.js";
import { agendaItemRegister } from "./agenda/agenda-item.register.js";
import { sessionRegister } from "./session.register.js";

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
beforeEach(() => {
  now = new Date("2026-01-20T02:00:00Z");
});

const titlesOf = (columns: Readonly<Record<string, { readonly title: string }>>) =>
  Object.values(columns).map(({ title }) => title);
const sessions = registerDesk(
  () => service,
  "congressSessions",
  titlesOf(sessionRegister.columns),
  {
    ...{ 届: "2", 次: "1", 开幕日期: "2025-03-01", 主题: "年会" },
    ...{ 正式代表应到: "120", 正式代表实到: "113", 列席人数: "2", 特邀人数: "1" },
  },
);
const items = registerDesk(() => service, "agendaItems", titlesOf(agendaItemRegister.columns), {
  ...{ 届: "2", 次: "1", 序号: "1", 议题: "福利费使用", 类型: "审议决定" },
  ...{ 表决方式: "无记名投票", 赞成: "65", 反对: "3", 弃权: "2" },
});

const agendaOf = async (union: TestCongress) => {
  type Node = { agenda: { outcome: string; working: string | null }[] };
  const query = `{ congressSessions(filter: { year: 2025 }) { edges { node { agenda { outcome working } } } } }`;
  const { congressSessions } = await service.ask<{
    congressSessions: { edges: { node: Node }[] };
  }>(union.chair, query);
  return congressSessions.edges[0]!.node.agenda;
};
const figures = (union: TestCongress) =>
  figuresIn("democraticFigures")(service, union.chair, { year: 2025 });

test("SC-R12, SC-R13 an item of a session that came by register without its quorum is not passed, and the screen and the figures say so", async () => {
  const union = await aCongress(service, 3);
  await sessions.bring(union.chair, sessions.sheet({ 正式代表实到: "79" }));
  await items.bring(
    union.chair,
    items.sheet({}, { 序号: "2", 类型: "审议建议", 表决方式: "举手表决" }),
  );
  const [decided, heard] = await agendaOf(union);
  expect(decided).toEqual({
    outcome: "NOT_PASSED",
    working: "全体正式代表 120 人，须到会 80 人，实到 79 人，不足法定人数，表决无效，未通过",
  });
  expect(heard!.outcome).toBe("HEARD");
  expect(heard!.working).not.toContain("通过，");
  expect(await figures(union)).toMatchObject({ B3_passed: 0, B3_notPassed: 1 });
  const sheet = sessions.sheet({ 正式代表实到: "80" });
  const corrected = await sessions.bring(union.chair, sheet, { corrections: "APPLY" });
  expect(corrected).toMatchObject({ corrected: 1 });
  expect((await agendaOf(union))[0]).toMatchObject({ outcome: "PASSED" });
  expect(await figures(union)).toMatchObject({ B3_passed: 1, B3_notPassed: 0 });
});

test("2.2.7 a correction of a session does not take away delegates whose votes are recorded", async () => {
  const union = await aCongress(service, 3);
  await sessions.bring(union.chair, sessions.sheet({}));
  await items.bring(union.chair, items.sheet({}));
  const few = sessions.sheet({ 正式代表应到: "80", 正式代表实到: "69" });
  const refused = await sessions.bring(union.chair, few, { corrections: "APPLY" });
  expect(refused.refusals).toMatchObject([{ column: "正式代表实到", code: "PRESENT_BELOW_VOTES" }]);
  const enough = sessions.sheet({ 正式代表应到: "100", 正式代表实到: "70" });
  expect(await sessions.bring(union.chair, enough, { corrections: "APPLY" })).toMatchObject({
    corrected: 1,
  });
});

test("registers go both ways: an exported sheet of sessions, held here or brought in, comes in again without changing anything", async () => {
  const union = await aCongress(service, 6);
  const { chair } = union;
  await sessions.bring(chair, sessions.sheet({}));
  await items.bring(chair, items.sheet({}));
  const { id, items: ids } = await house.sitting(union, 6);
  const vote = { itemId: ids[0], ...ballots(6), yes: 5, no: 1, abstain: 0 };
  await house.act(chair, "recordVote", vote);
  await house.act(chair, "closeSession", { id, unvotedReason: "选举改期" });
  for (const [desk, total] of [
    [sessions, 2],
    [items, 4],
  ] as const) {
    const again = await desk.bring(chair, await desk.exported(chair, "XLSX"));
    expect(again).toMatchObject({ total, unchanged: total, accepted: 0, refused: 0 });
  }
  const other = sessions.sheet({ 届: "3", 次: "1", 开幕日期: "2026-02-10", 正式代表实到: "6" });
  expect((await sessions.bring(chair, other)).refusals).toMatchObject([
    { code: "SESSION_HELD_HERE" },
  ]);
});

test("SC-R9 the number of a cancelled session was never held here: the register may bring it in", async () => {
  const union = await aCongress(service, 6);
  const { chair } = union;
  const { id } = await house.act(chair, "planSession", planned);
  await house.act(chair, "takeSessionStep", { id, step: "CANCEL", opinion: "改期" });
  const row = sessions.sheet({ 届: "3", 次: "1" });
  expect(await sessions.bring(chair, row)).toMatchObject({ accepted: 1, refused: 0 });
});
