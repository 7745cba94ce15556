import { everyCase, takeStep } from "@union/stages";
import { actorOf } from "@union/testing";
import { demand, startContractHouse } from "../testing/contract-house.js";
import { contractStages, matterOf } from "./contract.stages.js";

let house: Awaited<ReturnType<typeof startContractHouse>>;
beforeAll(async () => {
  house = await startContractHouse();
});
afterAll(() => house.service.close());
beforeEach(() => {
  house.now = "2023-12-01";
});

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
  const union = await house.people();
  const done = await house.filed(union);
  expect(done).toMatchObject({ state: "FILED", takesEffectOn: "2023-12-17" });
  expect(done.dates.find(({ code }) => code === "TAKES_EFFECT")?.says).toBe(
    "2023-12-01 收到文本，15 日内(至 2023-12-16)未提出异议的，自 2023-12-17 零时起生效。",
  );
  await house.sweep("2023-12-16");
  expect(await house.contracts.read(union.chair, done.id)).toMatchObject({ state: "FILED" });
  await house.sweep("2023-12-17");
  const effective = await house.contracts.read(union.chair, done.id);
  expect(effective).toMatchObject({
    ...{ state: "EFFECTIVE", effectiveOn: "2023-12-17", expiresOn: "2024-12-16" },
  });
  expect(new Set(effective!.clauses.map(({ chapter }) => chapter)).size).toBe(6);
  const [first] = effective!.clauses;
  expect(first).toMatchObject({ inForceNo: 1, nextCheckOn: "2024-12-17" });
  house.now = "2024-02-29";
  const inspected = await house.contracts.act(union.chair, "inspectContractClause", {
    ...{ clauseId: first!.id, inspectedOn: "2024-02-29", result: "PERFORMED", note: "已落实" },
  });
  expect(inspected.performance).toEqual({ articles: 12, performed: 1, performedBps: 833 });
  expect(inspected.clauses[0]!.nextCheckOn).toBe("2025-02-28");
  await house.sweep("2024-12-16");
  expect(await house.contracts.read(union.chair, done.id)).toMatchObject({ state: "EFFECTIVE" });
  await house.sweep("2024-12-17");
  expect(await house.contracts.read(union.chair, done.id)).toMatchObject({
    state: "EXPIRED",
    possibleSteps: [],
  });
});

test("CC-R8 58 of 120 do not pass and are negotiated again; the working is said", async () => {
  const union = await house.people();
  const { id } = await house.inCongress(union);
  const failed = await house.contracts.act(union.chair, "recordContractVote", house.vote(id, 58));
  expect(failed).toMatchObject({ state: "NOT_PASSED", votes: [{ outcome: "NOT_PASSED" }] });
  expect(failed.votes[0]!.working).toContain("未超过 1/2");
  const again = await house.contracts.act(union.chair, "takeContractStep", {
    id,
    step: "RENEGOTIATE",
  });
  expect(again.state).toBe("NEGOTIATING");
  expect(
    await house.contracts.act(union.chair, "takeContractStep", {
      id,
      step: "DROP_CHANGE",
      opinion: "x",
    }),
  ).toMatchObject({ code: "CONTRACT_NOT_CHANGING" });
});

test("CC-R4 all that is wrong with the representatives is answered at once, and nobody answers his own demand", async () => {
  const union = await house.people();
  const { chair, hospitalLeader } = union;
  const { id } = await house.contracts.act(chair, "demandCollectiveContract", demand);
  const self = { id, agrees: true, answeredOn: house.now, document: "复函" };
  expect(await house.contracts.act(chair, "answerContractDemand", self)).toMatchObject({
    code: "STEP_APART",
  });
  await house.contracts.act(hospitalLeader, "answerContractDemand", self);
  const wrong = await house.contracts.act(chair, "fixContractRepresentatives", {
    ...{ id, representatives: union.representatives.slice(0, 4) },
  });
  expect(wrong.code).toBe("REPRESENTATIVES_UNFIT");
  expect(wrong.message).toContain("双方代表人数须相等");
  expect(wrong.message).toContain("单位方至少 3 人");
  const early = await house.contracts.act(chair, "openContractNegotiation", {
    id,
    listPublishedOn: house.now,
  });
  expect(early.code).toBe("STEP_NOT_POSSIBLE");
});

test("CC-R1 a voluntary contract is filed with the upper union alone; an objection within 15 days sends it back", async () => {
  const union = await house.people();
  const { id } = await house.inCongress(union);
  await house.contracts.act(union.chair, "recordContractVote", house.vote(id, 61));
  const signing = { id, signedOn: house.now, document: "文本" };
  expect(
    await house.contracts.act(union.chair, "signCollectiveContract", { ...signing, termYears: 4 }),
  ).toMatchObject({ code: "TERM_UNFIT" });
  await house.contracts.act(union.chair, "signCollectiveContract", { ...signing, termYears: 3 });
  await house.contracts.act(union.chair, "sealCollectiveContract", { id, sealedOn: house.now });
  const filing = { id, filedOn: house.now, receivedOn: house.now };
  expect(
    await house.contracts.act(union.chair, "fileCollectiveContract", {
      ...filing,
      filedWith: "LABOUR_AUTHORITY",
    }),
  ).toMatchObject({ code: "FILING_OFFICE_WRONG" });
  await house.contracts.act(union.chair, "fileCollectiveContract", {
    ...filing,
    filedWith: "UPPER_UNION",
  });
  const objection = { id, objectedOn: "2023-12-16", reason: "第三条不明确" };
  house.now = "2023-12-20";
  expect(
    await house.contracts.act(union.chair, "objectToCollectiveContract", {
      ...objection,
      objectedOn: "2023-12-17",
    }),
  ).toMatchObject({ code: "CONTRACT_DAY_WRONG" });
  expect(
    await house.contracts.act(union.chair, "objectToCollectiveContract", objection),
  ).toMatchObject({
    state: "OBJECTED",
    takesEffectOn: null,
  });
  await house.sweep("2024-01-05");
  expect(await house.contracts.read(union.chair, id)).toMatchObject({ state: "OBJECTED" });
});

test("DEM-17 staff comment on a clause, every comment is disposed of before the congress, and versions differ as they differ", async () => {
  const union = await house.people();
  const { chair } = union;
  const { id, clauses } = await house.inNegotiation(union);
  const clauseId = clauses[0]!.id;
  const nurse = union.member("M2");
  await house.contracts.act(nurse, "commentOnContractClause", { clauseId, text: "请写明培训学时" });
  expect((await house.contracts.read(union.member("E3"), id))!.clauses[0]!.comments).toEqual([]);
  const [comment] = (await house.contracts.read(chair, id))!.clauses[0]!.comments;
  await house.contracts.act(chair, "recordContractMeeting", {
    ...{ contractId: id, heldOn: house.now, subject: "协商", minutesFileId: await union.minutes() },
    ...{ signedByStaff: true, signedByEmployer: true },
  });
  const rewritten = await house.contracts.act(chair, "rewriteContractClause", {
    id: clauseId,
    text: `${clauses[0]!.text}每年 90 学时。`,
  });
  expect(rewritten.clauses[0]).toMatchObject({ currentNo: 2 });
  expect(rewritten.clauses[0]!.diff.at(-1)).toEqual({ op: "ADDED", text: "每年 90 学时。" });
  await house.contracts.act(chair, "takeContractStep", { id, step: "AGREE_DRAFT" });
  expect(
    await house.contracts.act(chair, "takeContractStep", { id, step: "SUBMIT" }),
  ).toMatchObject({
    code: "COMMENTS_OPEN",
  });
  const dispose = { id: comment!.id, step: "ADOPT_PARTLY" };
  expect(await house.contracts.act(chair, "disposeContractComment", dispose)).toMatchObject({
    code: "OPINION_MISSING",
  });
  await house.contracts.act(chair, "disposeContractComment", {
    ...dispose,
    opinion: "学时写入年度计划",
  });
  expect(
    await house.contracts.act(chair, "takeContractStep", { id, step: "SUBMIT" }),
  ).toMatchObject({
    state: "IN_CONGRESS",
  });
});

test("CC-R7 a suspension never lasts longer than policy allows, over the leap day", async () => {
  const union = await house.people();
  house.now = "2023-12-31";
  const { id } = await house.inNegotiation(union);
  const input = { id, suspendedOn: house.now, reason: "工资条款未达成一致" };
  expect(
    await house.contracts.act(union.chair, "suspendContractNegotiation", {
      ...input,
      nextOn: "2024-03-01",
    }),
  ).toMatchObject({ code: "CONTRACT_DAY_WRONG" });
  expect(
    await house.contracts.act(union.chair, "suspendContractNegotiation", {
      ...input,
      nextOn: "2024-02-29",
    }),
  ).toMatchObject({ state: "SUSPENDED" });
  expect(
    await house.contracts.act(union.chair, "takeContractStep", { id, step: "RESUME" }),
  ).toMatchObject({ state: "NEGOTIATING" });
});

test("2.4 of fifty who agree or refuse at once one is heard", async () => {
  const union = await house.people();
  const { id } = await house.contracts.act(union.chair, "demandCollectiveContract", demand);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      house.contracts.act(union.hospitalLeader, "answerContractDemand", {
        ...{ id, agrees: n % 2 === 0, reason: "理由", answeredOn: house.now, document: "复函" },
      }),
    ),
  );
  expect(answers.filter(({ state }) => state !== undefined)).toHaveLength(1);
});
