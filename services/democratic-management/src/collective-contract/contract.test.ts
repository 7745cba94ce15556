import { localDate } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf, figuresIn, type TestService, testService, upload } from "@union/testing";
import { democraticManagement } from "../service.js";
import { contractsOf } from "../testing/contracts.js";
import { somePeople } from "../testing/some-people.js";
import { aUnion } from "../testing/union.js";
import { contractStages, matterOf } from "./contract.stages.js";

let now = "2023-12-01";
let service: TestService;
let contracts: ReturnType<typeof contractsOf>;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => new Date(`${now}T02:00:00Z`) });
  contracts = contractsOf(service);
});
afterAll(() => service.close());
beforeEach(() => {
  now = "2023-12-01";
});

const demand = {
  ...{ title: "集体合同(2024)", kind: "COLLECTIVE", basis: "VOLUNTARY", demandedBy: "STAFF" },
  ...{ demandedOn: "2023-12-01", document: "工会〔2023〕9号" },
};
const sweep = async (day: string): Promise<void> => {
  now = day;
  for (const schedule of democraticManagement.schedules?.(service.ground) ?? [])
    await service.ground.db.transaction("READ COMMITTED", (tx) =>
      schedule.run(tx, { instant: new Date(`${day}T02:00:00Z`), day: localDate(day) }),
    );
};

async function people() {
  const union = await aUnion(service, somePeople());
  const leader = actorOf(union.unionId, "HOSPITAL_LEADER");
  const minutes = () => upload(service, union.chair, "package.json");
  const rep = (side: string, memberId: string, isChief = false) => ({
    ...{
      side,
      memberId: union.memberId(memberId),
      isChief,
      isOutsider: false,
      isUnionChair: isChief,
    },
  });
  const representatives = [
    ...[rep("STAFF", "E1", true), rep("STAFF", "E2"), rep("STAFF", "E3")],
    ...[rep("EMPLOYER", "M1", true), rep("EMPLOYER", "M2"), rep("EMPLOYER", "M3")],
  ];
  return { ...union, leader, minutes, representatives };
}
type People = Awaited<ReturnType<typeof people>>;

async function inNegotiation(union: People, more: object = {}) {
  const { chair, leader, representatives } = union;
  const { id } = await contracts.act(chair, "demandCollectiveContract", { ...demand, ...more });
  const answer = { id, agrees: true, answeredOn: now, document: "复函" };
  await contracts.act(leader, "answerContractDemand", answer);
  await contracts.act(chair, "fixContractRepresentatives", { id, representatives });
  return contracts.act(chair, "openContractNegotiation", { id, listPublishedOn: now });
}

async function inCongress(union: People, more: object = {}) {
  const { chair } = union;
  const { id } = await inNegotiation(union, more);
  await contracts.act(chair, "recordContractMeeting", {
    ...{ contractId: id, heldOn: now, subject: "第一轮协商", minutesFileId: await union.minutes() },
    ...{ signedByStaff: true, signedByEmployer: true },
  });
  await contracts.act(chair, "takeContractStep", { id, step: "AGREE_DRAFT" });
  return contracts.act(chair, "takeContractStep", { id, step: "SUBMIT" });
}
const vote = (id: string, yes: number) => ({
  ...{ id, votedOn: now, total: 120, present: 100, issued: 100, collected: 100, valid: 100 },
  ...{ yes, against: 100 - yes, abstain: 0 },
});

async function filed(union: People, more: object = {}) {
  const { chair } = union;
  const { id } = await inCongress(union, more);
  await contracts.act(chair, "recordContractVote", vote(id, 61));
  await contracts.act(chair, "signCollectiveContract", {
    id,
    signedOn: now,
    document: "文本",
    termYears: 1,
  });
  return contracts.act(chair, "fileCollectiveContract", {
    ...{ id, filedWith: "UPPER_UNION", filedOn: now, receivedOn: now },
  });
}

test.each(everyCase(contractStages))(
  "2.4 in $state the step $step is taken as the table says: $isPossible",
  ({ state, step, isPossible }) => {
    const { by } = contractStages.steps[step];
    const actor = by === "HOUSE" ? null : actorOf("u", "CHAIR");
    const asked = { step, opinion: "意见" };
    const taken = takeStep(contractStages, matterOf({ state, campusId: null }), actor, asked);
    expect(taken.ok ? "ok" : taken.error.kind).toBe(isPossible ? "ok" : "StepNotPossible");
  },
);

test("CC-R5…R13 a contract is walked from the demand to its end across a leap day, every date said", async () => {
  const union = await people();
  const done = await filed(union);
  expect(done).toMatchObject({ state: "FILED", takesEffectOn: "2023-12-17" });
  expect(done.dates.find(({ code }) => code === "TAKES_EFFECT")?.says).toBe(
    "2023-12-01 收到文本,15 日内(至 2023-12-16)未提出异议的,自 2023-12-17 零时起生效。",
  );
  await sweep("2023-12-16");
  expect(await contracts.read(union.chair, done.id)).toMatchObject({ state: "FILED" });
  await sweep("2023-12-17");
  const effective = await contracts.read(union.chair, done.id);
  expect(effective).toMatchObject({
    ...{ state: "EFFECTIVE", effectiveOn: "2023-12-17", expiresOn: "2024-12-16" },
  });
  expect(new Set(effective!.clauses.map(({ chapter }) => chapter)).size).toBe(6);
  const [first] = effective!.clauses;
  expect(first).toMatchObject({ inForceNo: 1, nextCheckOn: "2024-12-17" });
  now = "2024-02-29";
  const inspected = await contracts.act(union.chair, "inspectContractClause", {
    ...{ clauseId: first!.id, inspectedOn: "2024-02-29", result: "PERFORMED", note: "已落实" },
  });
  expect(inspected.performance).toEqual({ articles: 12, performed: 1, performedBps: 833 });
  expect(inspected.clauses[0]!.nextCheckOn).toBe("2025-02-28");
  await sweep("2024-12-16");
  expect(await contracts.read(union.chair, done.id)).toMatchObject({ state: "EFFECTIVE" });
  await sweep("2024-12-17");
  expect(await contracts.read(union.chair, done.id)).toMatchObject({
    state: "EXPIRED",
    possibleSteps: [],
  });
});

test("CC-R8 58 of 120 do not pass and are negotiated again; the working is said", async () => {
  const union = await people();
  const { id } = await inCongress(union);
  const failed = await contracts.act(union.chair, "recordContractVote", vote(id, 58));
  expect(failed).toMatchObject({ state: "NOT_PASSED", votes: [{ outcome: "NOT_PASSED" }] });
  expect(failed.votes[0]!.working).toContain("未超过 1/2");
  const again = await contracts.act(union.chair, "takeContractStep", { id, step: "RENEGOTIATE" });
  expect(again.state).toBe("NEGOTIATING");
  expect(
    await contracts.act(union.chair, "takeContractStep", { id, step: "DROP_CHANGE", opinion: "x" }),
  ).toMatchObject({ code: "CONTRACT_NOT_CHANGING" });
});

test("CC-R4 all that is wrong with the representatives is answered at once, and nobody answers his own demand", async () => {
  const union = await people();
  const { chair, leader } = union;
  const { id } = await contracts.act(chair, "demandCollectiveContract", demand);
  const self = { id, agrees: true, answeredOn: now, document: "复函" };
  expect(await contracts.act(chair, "answerContractDemand", self)).toMatchObject({
    code: "STEP_APART",
  });
  await contracts.act(leader, "answerContractDemand", self);
  const wrong = await contracts.act(chair, "fixContractRepresentatives", {
    ...{ id, representatives: union.representatives.slice(0, 4) },
  });
  expect(wrong.code).toBe("REPRESENTATIVES_UNFIT");
  expect(wrong.message).toContain("双方代表人数须相等");
  expect(wrong.message).toContain("单位方至少 3 人");
  const early = await contracts.act(chair, "openContractNegotiation", { id, listPublishedOn: now });
  expect(early.code).toBe("STEP_NOT_POSSIBLE");
});

test("CC-R1 a voluntary contract is filed with the upper union alone; an objection within 15 days sends it back", async () => {
  const union = await people();
  const { id } = await inCongress(union);
  await contracts.act(union.chair, "recordContractVote", vote(id, 61));
  const signing = { id, signedOn: now, document: "文本" };
  expect(
    await contracts.act(union.chair, "signCollectiveContract", { ...signing, termYears: 4 }),
  ).toMatchObject({ code: "TERM_UNFIT" });
  await contracts.act(union.chair, "signCollectiveContract", { ...signing, termYears: 3 });
  const filing = { id, filedOn: now, receivedOn: now };
  expect(
    await contracts.act(union.chair, "fileCollectiveContract", {
      ...filing,
      filedWith: "LABOUR_AUTHORITY",
    }),
  ).toMatchObject({ code: "FILING_OFFICE_WRONG" });
  await contracts.act(union.chair, "fileCollectiveContract", {
    ...filing,
    filedWith: "UPPER_UNION",
  });
  const objection = { id, objectedOn: "2023-12-16", reason: "第三条不明确" };
  now = "2023-12-20";
  expect(
    await contracts.act(union.chair, "objectToCollectiveContract", {
      ...objection,
      objectedOn: "2023-12-17",
    }),
  ).toMatchObject({ code: "CONTRACT_DAY_WRONG" });
  expect(await contracts.act(union.chair, "objectToCollectiveContract", objection)).toMatchObject({
    state: "OBJECTED",
    takesEffectOn: null,
  });
  await sweep("2024-01-05");
  expect(await contracts.read(union.chair, id)).toMatchObject({ state: "OBJECTED" });
});

test("DEM-17 staff comment on a clause, every comment is disposed of before the congress, and versions differ as they differ", async () => {
  const union = await people();
  const { chair } = union;
  const { id, clauses } = await inNegotiation(union);
  const clauseId = clauses[0]!.id;
  const nurse = union.member("M2");
  await contracts.act(nurse, "commentOnContractClause", { clauseId, text: "请写明培训学时" });
  expect((await contracts.read(union.member("E3"), id))!.clauses[0]!.comments).toEqual([]);
  const [comment] = (await contracts.read(chair, id))!.clauses[0]!.comments;
  await contracts.act(chair, "recordContractMeeting", {
    ...{ contractId: id, heldOn: now, subject: "协商", minutesFileId: await union.minutes() },
    ...{ signedByStaff: true, signedByEmployer: true },
  });
  const rewritten = await contracts.act(chair, "rewriteContractClause", {
    id: clauseId,
    text: `${clauses[0]!.text}每年 90 学时。`,
  });
  expect(rewritten.clauses[0]).toMatchObject({ currentNo: 2 });
  expect(rewritten.clauses[0]!.diff.at(-1)).toEqual({ op: "ADDED", text: "每年 90 学时。" });
  await contracts.act(chair, "takeContractStep", { id, step: "AGREE_DRAFT" });
  expect(await contracts.act(chair, "takeContractStep", { id, step: "SUBMIT" })).toMatchObject({
    code: "COMMENTS_OPEN",
  });
  const dispose = { id: comment!.id, step: "ADOPT_PARTLY" };
  expect(await contracts.act(chair, "disposeContractComment", dispose)).toMatchObject({
    code: "OPINION_MISSING",
  });
  await contracts.act(chair, "disposeContractComment", { ...dispose, opinion: "学时写入年度计划" });
  expect(await contracts.act(chair, "takeContractStep", { id, step: "SUBMIT" })).toMatchObject({
    state: "IN_CONGRESS",
  });
});

test("CC-R7 a suspension never lasts longer than policy allows, over the leap day", async () => {
  const union = await people();
  now = "2023-12-31";
  const { id } = await inNegotiation(union);
  const input = { id, suspendedOn: now, reason: "工资条款未达成一致" };
  expect(
    await contracts.act(union.chair, "suspendContractNegotiation", {
      ...input,
      nextOn: "2024-03-01",
    }),
  ).toMatchObject({ code: "CONTRACT_DAY_WRONG" });
  expect(
    await contracts.act(union.chair, "suspendContractNegotiation", {
      ...input,
      nextOn: "2024-02-29",
    }),
  ).toMatchObject({ state: "SUSPENDED" });
  expect(
    await contracts.act(union.chair, "takeContractStep", { id, step: "RESUME" }),
  ).toMatchObject({ state: "NEGOTIATING" });
});

test("CC-R14, CC-R17, CC-R18 a contract in force is disputed, changed by the same procedure, renewed in its window", async () => {
  const union = await people();
  const { chair } = union;
  const { id } = await filed(union);
  await sweep("2023-12-17");
  const published = { id, publishedOn: "2023-12-17", how: "公告栏" };
  await contracts.act(chair, "publishCollectiveContract", published);
  const disputed = await contracts.act(chair, "openContractDispute", {
    contractId: id,
    matter: "加班费",
    openedOn: now,
  });
  const step = { id: disputed.disputes[0]!.id, opinion: "协商未果" };
  expect(
    (await contracts.act(chair, "takeContractDisputeStep", { ...step, step: "ARBITRATE" }))
      .disputes[0],
  ).toMatchObject({ state: "ARBITRATION" });
  await contracts.act(chair, "changeCollectiveContract", {
    id,
    ends: false,
    ground: "AGREEMENT",
    reason: "调整条款",
  });
  const clauseId = disputed.clauses[0]!.id;
  const changed = await contracts.act(chair, "rewriteContractClause", {
    id: clauseId,
    text: "新条款。",
  });
  expect(changed.clauses[0]).toMatchObject({ currentNo: 2, inForceNo: 1, text: "新条款。" });
  const dropped = await contracts.act(chair, "takeContractStep", {
    id,
    step: "DROP_CHANGE",
    opinion: "未达成一致",
  });
  expect(dropped).toMatchObject({ state: "EFFECTIVE" });
  expect(dropped.clauses[0]).toMatchObject({ currentNo: 1, inForceNo: 1 });
  const renewal = { ...demand, renewsId: id, demandedOn: "2024-01-10" };
  now = "2024-01-10";
  expect(await contracts.act(chair, "demandCollectiveContract", renewal)).toMatchObject({
    code: "RENEWAL_TOO_EARLY",
  });
  now = "2024-11-20";
  const next = await filed(union, { renewsId: id, demandedOn: now });
  await sweep("2024-12-06");
  expect(await contracts.read(chair, id)).toMatchObject({ state: "RENEWED" });
  expect(await contracts.read(chair, next.id)).toMatchObject({
    state: "EFFECTIVE",
    effectiveOn: "2024-12-06",
  });
});

test("B7 a signed contract counts in its year, is in force at the year's end, and its articles by their last inspection", async () => {
  const union = await people();
  const { id, clauses } = await filed(union);
  await sweep("2023-12-17");
  const figures = async (year: number) => {
    const all = await figuresIn("democraticFigures")(service, union.chair, { year });
    return Object.fromEntries(Object.entries(all).filter(([code]) => code.startsWith("B7_")));
  };
  const none = {
    B7_articlesInspected: 0,
    B7_articlesPerformed: 0,
    B7_articlesPartly: 0,
    B7_articlesNotPerformed: 0,
  };
  expect(await figures(2023)).toEqual({ ...none, B7_signed: 1, B7_inForce: 1, B7_termYears: 1 });
  now = "2024-06-30";
  const inspect = (clause: number, inspectedOn: string, result: string) =>
    contracts.act(union.chair, "inspectContractClause", {
      ...{ clauseId: clauses[clause]!.id, inspectedOn, result, note: "检查" },
    });
  await inspect(0, "2024-02-29", "NOT_PERFORMED");
  await inspect(0, "2024-06-30", "PERFORMED");
  await inspect(1, "2024-03-01", "PARTLY");
  await sweep("2024-12-31");
  expect(await contracts.read(union.chair, id)).toMatchObject({ state: "EXPIRED" });
  expect(await figures(2024)).toEqual({
    ...{ B7_signed: 0, B7_inForce: 0, B7_termYears: 0, B7_articlesInspected: 2 },
    ...{ B7_articlesPerformed: 1, B7_articlesPartly: 1, B7_articlesNotPerformed: 0 },
  });
});

test("CC-R5, CC-R11, CC-R14, CC-R15 the clocks of a contract tell in time, and one that has ended tells nothing more", async () => {
  const union = await people();
  const told = async (): Promise<string[]> => {
    const rows = await service.ground.db.query<{ payload: string }[]>(
      "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'deadline.reached.v1' ORDER BY position",
      [union.unionId],
    );
    return rows
      .map(({ payload }) => JSON.parse(payload))
      .map(({ kind, dueOn }) => `${kind} ${dueOn}`);
  };
  await contracts.act(union.chair, "demandCollectiveContract", demand);
  await sweep("2023-12-21");
  expect(await told()).toEqual(["CONTRACT_ANSWER 2023-12-21"]);
  await filed(union, { demandedOn: now });
  await sweep("2024-01-04");
  expect((await told()).slice(1)).toContain("CONTRACT_OBJECTION 2024-01-05");
  await sweep("2024-01-06");
  await sweep("2024-01-12");
  await sweep("2024-10-07");
  const later = await told();
  expect(later).toContain("CONTRACT_PUBLICATION 2024-01-12");
  expect(later).toContain("CONTRACT_EXPIRY 2025-01-05");
  await sweep("2025-01-06");
  const ended = (await told()).length;
  await sweep("2025-06-01");
  expect((await told()).slice(ended).filter((each) => !each.startsWith("CONTRACT_ANSWER"))).toEqual(
    [],
  );
});

test("CC-R17 a contract is ended by congress, signing and filing like its conclusion", async () => {
  const union = await people();
  const { chair } = union;
  const { id } = await filed(union);
  await sweep("2023-12-17");
  await contracts.act(chair, "changeCollectiveContract", {
    id,
    ends: true,
    ground: "FORCE_MAJEURE",
    reason: "不可抗力",
  });
  await contracts.act(chair, "takeContractStep", { id, step: "SUBMIT" });
  await contracts.act(chair, "recordContractVote", vote(id, 90));
  await contracts.act(chair, "signCollectiveContract", {
    id,
    signedOn: now,
    document: "解除协议",
    termYears: 1,
  });
  await contracts.act(chair, "fileCollectiveContract", {
    id,
    filedWith: "UPPER_UNION",
    filedOn: now,
    receivedOn: now,
  });
  await sweep("2024-01-02");
  expect(await contracts.read(chair, id)).toMatchObject({
    state: "TERMINATED",
    effectiveOn: "2023-12-17",
  });
});

test("2.4 of fifty who agree or refuse at once one is heard", async () => {
  const union = await people();
  const { id } = await contracts.act(union.chair, "demandCollectiveContract", demand);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      contracts.act(union.leader, "answerContractDemand", {
        ...{ id, agrees: n % 2 === 0, reason: "理由", answeredOn: now, document: "复函" },
      }),
    ),
  );
  expect(answers.filter(({ state }) => state !== undefined)).toHaveLength(1);
});
