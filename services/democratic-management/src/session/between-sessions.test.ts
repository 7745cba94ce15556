import { figuresIn, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { aCongress } from "../testing/congress.js";
import { ballots, planned, sessionHouse } from "../testing/session-house.js";

let service: TestService;
let house: ReturnType<typeof sessionHouse>;
let now = new Date("2026-01-20T02:00:00Z");
const setClock = (instant: string) => {
  now = new Date(instant);
};
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => now });
  house = sessionHouse(service, setClock);
});
afterAll(() => service.close());
beforeEach(() => setClock("2026-01-20T02:00:00Z"));

test("DEM-13 a task of the preparation is ticked off once, with its day and a note", async () => {
  const { act, see } = house;
  const union = await aCongress(service, 6);
  const { id } = await act(union.chair, "planSession", planned);
  await act(union.chair, "takeSessionStep", { id, step: "PREPARE" });
  const [task] = (await see(union, id)).tasks;
  const finish = { id: task!.id, note: "已完成" };
  expect(await act(union.chair, "finishSessionTask", finish)).toMatchObject({ id });
  expect((await see(union, id)).tasks.filter(({ doneOn }) => doneOn !== null)).toMatchObject([
    { id: task!.id, doneOn: "2026-01-20" },
  ]);
  expect(await act(union.chair, "finishSessionTask", finish)).toMatchObject({ code: "TASK_DONE" });
  const none = { id: union.congressId, note: null };
  expect(await act(union.chair, "finishSessionTask", none)).toMatchObject({ code: "TASK_UNKNOWN" });
});

test("DEM-13 whoever is to prepare something has a clock to its day, ticks it off himself, and no day lies in the past", async () => {
  const { act } = house;
  const union = await aCongress(service, 6);
  const { id } = await act(union.chair, "planSession", planned);
  const task = {
    ...{ sessionId: id, group: "LOGISTICS", title: "布置会场", ownerId: union.memberId("S1") },
  };
  const add = (more: object) => act(union.chair, "addSessionTask", { ...task, ...more });
  for (const dueOn of ["1990-01-01", "9999-12-31"])
    expect(await add({ dueOn })).toMatchObject({ code: "TASK_DAY_UNFIT" });
  expect(await add({})).toMatchObject({ id });
  const clock = async () => {
    const rows: { subject: string }[] = await service.ground.db.query(
      "SELECT subject, due_on AS dueOn, state FROM deadline WHERE union_id = ? AND kind = 'SESSION_TASK'",
      [union.unionId],
    );
    return rows;
  };
  const [running] = await clock();
  expect(running).toMatchObject({ dueOn: "2026-02-10", state: "OPEN" });
  const finish = { id: running!.subject, note: "已布置" };
  expect(await act(union.member("F1"), "finishSessionTask", finish)).toMatchObject({
    code: "SESSION_NOT_YOURS",
  });
  expect(await act(union.member("S1"), "finishSessionTask", finish)).toMatchObject({
    __typename: "CongressSession",
  });
  expect(await clock()).toMatchObject([{ state: "MET" }]);
});

test("2.2.6 what the congress said of an item is kept with the employer's answer, and may be completed", async () => {
  const { act, sitting } = house;
  const union = await aCongress(service, 6);
  const { id, items } = await sitting(union, 6);
  const said = (more: object) =>
    act(union.chair, "recordAgendaOpinions", { itemId: items[1], opinions: "加强培训", ...more });
  expect(await said({})).toMatchObject({ id });
  expect(await said({ answer: "已列入计划" })).toMatchObject({ id });
  expect(await said({ opinions: " " })).toMatchObject({ code: "OPINIONS_WRONG" });
  const query =
    "query($id: ID!) { congressSession(id: $id) { agenda { opinions answer outcome } } }";
  expect(await service.ask(union.member("F1"), query, { id })).toMatchObject({
    congressSession: {
      agenda: [{ opinions: null }, { opinions: "加强培训", answer: "已列入计划" }, {}],
    },
  });
});

test("2.2.7 a special committee is headed by a formal delegate, may have other members, and stands between sessions", async () => {
  const { act, see, sitting } = house;
  const union = await aCongress(service, 6, { others: 1 });
  const { chair, memberId } = union;
  const { id } = await sitting(union, 6);
  const form = (more: object) =>
    act(chair, "formCongressBody", {
      ...{ sessionId: id, kind: "SPECIAL_COMMITTEE", name: "提案审查委员会" },
      ...{ headId: memberId("F1"), memberIds: ["F1", "S1"].map(memberId), ...more },
    });
  for (const nobody of ["N1", "S1"])
    expect(await form({ headId: memberId(nobody) })).toMatchObject({ code: "HEAD_NOT_DELEGATE" });
  expect(await form({ memberIds: [union.congressId] })).toMatchObject({
    code: "MEMBERS_NOT_DELEGATES",
  });
  expect(await form({})).toMatchObject({ id });
  expect(await form({ headId: memberId("F2"), memberIds: [memberId("F2")] })).toMatchObject({ id });
  const next = await act(chair, "planSession", { ...planned, opensOn: "2026-09-01" });
  const committee = {
    kind: "SPECIAL_COMMITTEE",
    headId: memberId("F2"),
    memberIds: [memberId("F2")],
  };
  expect((await see(union, next.id)).bodies).toEqual([committee]);
  const { bodies } = await see(union, id);
  expect(bodies.filter(({ kind }) => kind === "SPECIAL_COMMITTEE")).toEqual([committee]);
});

test("B5 a training of delegates is recorded without matters and counts as one", async () => {
  const union = await aCongress(service, 6);
  const training = {
    ...{ type: "STAFF", kind: "TRAINING", title: "代表培训", heldOn: "2026-01-15" },
    participants: 6,
  };
  const record = (more: object) =>
    house.act(union.chair, "recordGathering", { ...training, ...more });
  const matters = [{ title: "一", kind: "HEAR_AND_ADVISE", result: "二" }];
  expect(await record({ matters })).toMatchObject({ code: "MATTERS_WRONG" });
  expect(await record({ heldOn: "2026-01-21" })).toMatchObject({ code: "HELD_IN_FUTURE" });
  expect(await record({ participants: 0 })).toMatchObject({ code: "PARTICIPANTS_WRONG" });
  expect((await record({})).__typename).toBe("CongressGathering");
  const figures = await figuresIn("democraticFigures")(service, union.chair, { year: 2026 });
  expect(figures).toMatchObject({ B5_trainings: 1, B5_inspections: 0, B5_jointMeetings: 0 });
});

test("SC-R16 a resolution that is not carried out goes back to its owner with a reason, and is confirmed once it is", async () => {
  const { act, see, sitting } = house;
  const union = await aCongress(service, 6);
  const { chair, member, memberId } = union;
  const { id: session, items } = await sitting(union, 6);
  const vote = { itemId: items[0], ...ballots(6), yes: 6, no: 0, abstain: 0 };
  await act(chair, "recordVote", vote);
  const { id } = await act(chair, "adoptResolution", {
    ...{ itemId: items[0], title: "绩效决议", text: "按方案执行", dueOn: "2026-12-31" },
    ownerId: memberId("S1"),
  });
  const step = (actor: typeof chair, name: string, opinion: string | null) =>
    act(actor, "takeResolutionStep", { id, step: name, opinion });
  const state = async () => (await see(union, session)).resolutions[0]!.state;
  await step(member("S1"), "REPORT", "已执行");
  expect(await step(member("S1"), "SEND_BACK", "不妥")).toMatchObject({ code: "STEP_NOT_YOURS" });
  expect(await step(chair, "SEND_BACK", null)).toMatchObject({ code: "OPINION_MISSING" });
  expect(await step(chair, "SEND_BACK", "两个科室尚未执行")).toMatchObject({ id });
  expect(await state()).toBe("ADOPTED");
  await step(member("S1"), "REPORT", "均已执行");
  expect(await step(chair, "CONFIRM", null)).toMatchObject({ id });
  expect(await state()).toBe("FULFILLED");
});
