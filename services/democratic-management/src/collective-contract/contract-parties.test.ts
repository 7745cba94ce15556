import { actorOf } from "@union/testing";
import { demand, startContractHouse } from "../testing/contract-house.js";

let house: Awaited<ReturnType<typeof startContractHouse>>;
beforeAll(async () => {
  house = await startContractHouse();
});
afterAll(() => house.service.close());
beforeEach(() => {
  house.now = "2023-12-01";
});

test("CC-R5 the side that demanded does not answer: the staff's demand the employer's leader, the employer's an officer", async () => {
  const union = await house.people();
  const { chair, hospitalLeader, unionId } = union;
  const other = actorOf(unionId, "UNION_OFFICER");
  const answer = { agrees: true, answeredOn: house.now, document: "复函" };
  for (const [demandedBy, wrong, right] of [
    ["STAFF", other, hospitalLeader],
    ["EMPLOYER", hospitalLeader, other],
  ] as const) {
    const asked = { ...demand, demandedBy };
    const { id } = await house.contracts.act(chair, "demandCollectiveContract", asked);
    expect(
      await house.contracts.act(wrong, "answerContractDemand", { id, ...answer }),
    ).toMatchObject({ code: "ANSWER_OF_OTHER_SIDE" });
    expect((await house.contracts.read(wrong, id))?.possibleSteps).not.toContain("AGREE");
    expect(
      await house.contracts.act(right, "answerContractDemand", { id, ...answer }),
    ).toMatchObject({ state: "ANSWERED" });
  }
});

test("CC-R4 whoever is not of the staff is an outsider, ticked or not; a namesake on the other side is asked about; a chair needs a paper", async () => {
  const union = await house.people();
  const { chair, hospitalLeader, representatives } = union;
  const { id } = await house.contracts.act(chair, "demandCollectiveContract", demand);
  const answer = { id, agrees: true, answeredOn: house.now, document: "复函" };
  await house.contracts.act(hospitalLeader, "answerContractDemand", answer);
  const fix = (changes: Readonly<Record<number, object>>) =>
    house.contracts.act(chair, "fixContractRepresentatives", {
      id,
      representatives: representatives.map((each, at) => ({ ...each, ...changes[at] })),
    });
  const outside = (name: string) => ({ memberId: null, name, isOutsider: false });
  const two = await fix({ 4: outside("李四"), 5: outside("王五") });
  expect(two.message).toContain("外聘代表 2 人，超过本方 3 人的 1/3");
  expect((await fix({ 3: outside("赵六") })).message).toContain("首席代表不得由外聘人员担任");
  expect((await fix({ 1: outside("本部2") })).message).toContain("如只是同名");
  expect((await fix({ 0: { delegation: null } })).message).toContain("请填写其任职文件");
  expect(await fix({ 5: outside("王五") })).toMatchObject({
    state: "REPS_FIXED",
    findings: expect.arrayContaining([{ code: "CHAIR_NOT_CHECKED" }]),
  });
});

test("CC-R14 while a contract of the kind and place binds, another is demanded as its renewal only, and not signed beside it", async () => {
  const union = await house.people();
  const { chair } = union;
  const beside = await house.inCongress(union, { title: "另一份" });
  await house.filed(union);
  await house.contracts.act(chair, "recordContractVote", house.vote(beside.id, 61));
  const signing = { id: beside.id, signedOn: house.now, document: "文本", termYears: 1 };
  expect(await house.contracts.act(chair, "signCollectiveContract", signing)).toMatchObject({
    code: "CONTRACT_RIVAL",
  });
  await house.sweep("2023-12-17");
  expect(await house.contracts.act(chair, "demandCollectiveContract", demand)).toMatchObject({
    code: "RENEWAL_NEEDED",
  });
  const special = { ...demand, kind: "WOMEN" };
  expect(await house.contracts.act(chair, "demandCollectiveContract", special)).toMatchObject({
    state: "DEMANDED",
  });
});

test("CC-R14 a contract whose change is under way gives way to its renewal", async () => {
  const union = await house.people();
  const { chair } = union;
  const { id } = await house.filed(union);
  await house.sweep("2023-12-17");
  house.now = "2024-11-20";
  const asked = { id, ends: false, ground: "AGREEMENT", reason: "调整" };
  await house.contracts.act(chair, "changeCollectiveContract", asked);
  await house.meet(union, id);
  await house.contracts.act(chair, "takeContractStep", { id, step: "SUBMIT" });
  await house.contracts.act(chair, "recordContractVote", house.vote(id, 20));
  await house.contracts.act(chair, "takeContractStep", { id, step: "RENEGOTIATE" });
  await house.filed(union, { renewsId: id, demandedOn: house.now });
  await house.sweep("2024-12-06");
  expect(await house.contracts.read(chair, id)).toMatchObject({
    ...{ state: "RENEWED", rounds: [{ outcome: "LAPSED" }] },
  });
});

test("CC-R10, CC-R11 a contract that the law demands is filed with the labour authority alone", async () => {
  const union = await house.people();
  const { id } = await house.inCongress(union, { basis: "STATUTORY" });
  await house.contracts.act(union.chair, "recordContractVote", house.vote(id, 61));
  expect(await house.signAndFile(union, id)).toMatchObject({ code: "FILING_OFFICE_WRONG" });
});

test("CC-R7 all suspensions of a negotiation together last no longer than policy allows, and none begins before the last ended", async () => {
  const union = await house.people();
  const { chair } = union;
  const { id } = await house.inNegotiation(union);
  const suspend = (suspendedOn: string, nextOn: string) =>
    house.contracts.act(chair, "suspendContractNegotiation", {
      ...{ id, suspendedOn, nextOn, reason: "工资条款未达成一致" },
    });
  await suspend("2023-12-01", "2024-01-30");
  house.now = "2024-01-20";
  await house.contracts.act(chair, "takeContractStep", { id, step: "RESUME" });
  expect(await suspend("2023-12-15", "2024-01-22")).toMatchObject({ code: "CONTRACT_DAY_WRONG" });
  expect(await suspend("2024-01-20", "2024-01-31")).toMatchObject({ code: "CONTRACT_DAY_WRONG" });
  expect(await suspend("2024-01-20", "2024-01-30")).toMatchObject({ state: "SUSPENDED" });
  house.now = "2024-01-30";
  await house.contracts.act(chair, "takeContractStep", { id, step: "RESUME" });
  expect(await suspend("2024-01-30", "2024-01-31")).toMatchObject({ code: "SUSPENSION_USED_UP" });
});

test("2.4 a contract that never was in force is offered no publication, report or giving up", async () => {
  const union = await house.people();
  const { id, possibleSteps } = await house.inNegotiation(union);
  for (const step of ["PUBLISH", "REPORT", "DROP_CHANGE", "EXPIRE"])
    expect(possibleSteps).not.toContain(step);
  const report = { id, reportedOn: house.now, summary: "履行" };
  const refused = await house.contracts.act(union.chair, "reportCollectiveContract", report);
  expect(refused.code).toBe("STEP_NOT_POSSIBLE");
  for (const none of ["期满", "放弃变更"]) expect(refused.message).not.toContain(none);
});
