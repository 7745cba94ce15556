import { startContractHouse } from "../testing/contract-house.js";

let house: Awaited<ReturnType<typeof startContractHouse>>;
beforeAll(async () => {
  house = await startContractHouse();
});
afterAll(() => house.service.close());
beforeEach(() => {
  house.now = "2023-12-01";
});

type Union = Awaited<ReturnType<typeof house.people>>;
const decides = ({ unionId }: Union, key: string, value: unknown) =>
  house.service.ground.db.query(
    `INSERT INTO directory_policy (union_id, id, policy_key, campus_id, value, effective_from, source, version)
     VALUES (?, UUID(), ?, NULL, ?, '2020-01-01', '本院决定', 1)`,
    [unionId, key, JSON.stringify(value)],
  );
const actsOf =
  ({ chair }: Union) =>
  (mutation: string, input: object) =>
    house.contracts.act(chair, mutation, input);

test.each([
  ["ZJ-2010", 7, "2023-12-08"],
  ["CQ", 10, "2023-12-11"],
])(
  "CC-R6 by %s information is exchanged %i days before the meeting: the first day for it is %s",
  async (profile, days, first) => {
    const union = await house.people();
    await decides(union, "policy.profile", profile);
    const act = actsOf(union);
    const { id } = await house.inNegotiation(union);
    const unexchanged = await house.meet(union, id);
    expect(unexchanged).toMatchObject({ code: "EXCHANGE_MISSING" });
    expect(unexchanged.message).toBe(`双方须在协商会议 ${days} 日前交换信息，请先登记信息交换。`);
    const exchange = { contractId: id, exchangedOn: house.now, document: "经营与工资情况" };
    const exchanged = await act("recordContractExchange", exchange);
    expect(exchanged).toMatchObject({
      ...{ state: "NEGOTIATING", exchanges: [{ round: 0, exchangedOn: "2023-12-01" }] },
    });
    expect(exchanged.dates.find(({ code }) => code === "MEETING_FROM")).toMatchObject({
      on: first,
    });
    house.now = first;
    const early = `2023-12-${String(Number(first.slice(8)) - 1).padStart(2, "0")}`;
    const refused = await house.meet(union, id, early);
    expect(refused.message).toContain(`会议最早 ${first} 召开`);
    expect(await house.meet(union, id, first)).toMatchObject({ id });
  },
);

test("CC-R6 nationally no days are asked; a change is bargained on after an exchange of its own", async () => {
  const union = await house.people();
  const act = actsOf(union);
  const { id } = await house.inNegotiation(union);
  const first = { contractId: id, exchangedOn: house.now, document: "资料" };
  const free = await act("recordContractExchange", first);
  expect(free.dates.filter(({ code }) => code === "MEETING_FROM")).toEqual([]);
  await house.meet(union, id);
  await act("takeContractStep", { id, step: "AGREE_DRAFT" });
  await act("takeContractStep", { id, step: "SUBMIT" });
  await act("recordContractVote", house.vote(id, 61));
  await house.signAndFile(union, id);
  await house.sweep("2023-12-17");
  await decides(union, "cc.exchangeDays", 7);
  const exchange = { ...first, exchangedOn: house.now };
  expect(await act("recordContractExchange", exchange)).toMatchObject({
    code: "STEP_NOT_POSSIBLE",
  });
  const change = { id, ends: false, ground: "AGREEMENT", reason: "调整条款" };
  expect(await act("changeCollectiveContract", change)).toMatchObject({ state: "AMENDING" });
  expect(await house.meet(union, id)).toMatchObject({ code: "EXCHANGE_MISSING" });
  expect(
    await act("recordContractExchange", { ...exchange, exchangedOn: "2023-12-16" }),
  ).toMatchObject({ code: "CONTRACT_DAY_WRONG" });
  expect(await act("recordContractExchange", exchange)).toMatchObject({
    ...{ state: "AMENDING", exchanges: [{ round: 0 }, { round: 1, exchangedOn: "2023-12-17" }] },
  });
  await house.sweep("2023-12-24");
  expect(await house.meet(union, id)).toMatchObject({ id });
});

test("CC-R6 minutes that one chief alone signed agree on nothing", async () => {
  const union = await house.people();
  const { id } = await house.inNegotiation(union);
  const act = actsOf(union);
  const meeting = { contractId: id, heldOn: house.now, subject: "协商" };
  for (const [signedByStaff, signedByEmployer] of [
    [true, false],
    [false, true],
  ]) {
    const minutesFileId = await union.minutes();
    const signed = { minutesFileId, signedByStaff, signedByEmployer };
    await act("recordContractMeeting", { ...meeting, ...signed });
    expect(await act("takeContractStep", { id, step: "AGREE_DRAFT" })).toMatchObject({
      code: "MINUTES_MISSING",
    });
  }
});

test("CC-R9 what the chiefs signed is sealed by the employer before it is filed; until then the day may be corrected", async () => {
  const union = await house.people();
  const act = actsOf(union);
  const { id } = await house.inCongress(union);
  await act("recordContractVote", house.vote(id, 61));
  const seal = (sealedOn: string) => act("sealCollectiveContract", { id, sealedOn });
  expect(await seal(house.now)).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  const signing = { id, signedOn: house.now, document: "文本", termYears: 1 };
  expect(await act("signCollectiveContract", signing)).toMatchObject({ sealedOn: null });
  house.now = "2023-12-05";
  const filing = { id, filedWith: "UPPER_UNION", filedOn: "2023-12-05", receivedOn: "2023-12-05" };
  const unsealed = await act("fileCollectiveContract", filing);
  expect(unsealed).toMatchObject({ code: "SEAL_MISSING" });
  expect(unsealed.message).toContain("单位盖章");
  for (const wrong of ["2023-11-30", "2023-12-06"])
    expect(await seal(wrong)).toMatchObject({ code: "CONTRACT_DAY_WRONG" });
  expect(await seal("2023-12-04")).toMatchObject({ state: "SIGNED", sealedOn: "2023-12-04" });
  expect(await act("fileCollectiveContract", { ...filing, filedOn: "2023-12-03" })).toMatchObject({
    code: "CONTRACT_DAY_WRONG",
  });
  expect(await seal("2023-12-02")).toMatchObject({ sealedOn: "2023-12-02" });
  const filed = await act("fileCollectiveContract", { ...filing, filedOn: "2023-12-03" });
  expect(filed).toMatchObject({ state: "FILED", sealedOn: "2023-12-02" });
  expect(await seal("2023-12-02")).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
});

test("CC-R9 a change of a chief leaves the contract in force, and its signer and seal as they were", async () => {
  const union = await house.people();
  const act = actsOf(union);
  const { id } = await house.filed(union);
  await house.sweep("2023-12-17");
  const before = (await house.contracts.read(union.chair, id))!;
  expect([before.staffSigner, before.sealedOn]).toEqual([expect.any(String), "2023-12-01"]);
  await act("changeCollectiveContract", { id, ends: false, ground: "AGREEMENT", reason: "调整" });
  await house.meet(union, id);
  await act("takeContractStep", { id, step: "SUBMIT" });
  await act("recordContractVote", house.vote(id, 40));
  await act("takeContractStep", { id, step: "RENEGOTIATE" });
  const chiefs = union.representatives.map((one, n) => ({
    ...one,
    ...{ isChief: n === 1 || n === 3, isUnionChair: false },
    delegation: n === 1 ? "主席委托书" : null,
  }));
  const replaced = { id, representatives: chiefs, reason: "主席调任" };
  expect(await act("fixContractRepresentatives", replaced)).toMatchObject({ id });
  await house.meet(union, id);
  await act("takeContractStep", { id, step: "AGREE_DRAFT" });
  await act("takeContractStep", { id, step: "SUBMIT" });
  await act("recordContractVote", house.vote(id, 70));
  await house.signAndFile(union, id, "修改协议");
  await house.sweep("2024-01-02");
  const after = (await house.contracts.read(union.chair, id))!;
  expect(after).toMatchObject({
    ...{ state: "EFFECTIVE", effectiveOn: "2023-12-17", sealedOn: "2023-12-01" },
    staffSigner: before.staffSigner,
  });
  expect(after.rounds[0]).toMatchObject({ outcome: "EFFECTIVE", sealedOn: "2023-12-17" });
  expect(after.rounds[0]!["staffSigner"]).not.toBe(before.staffSigner);
});

test("CC-R17 the end of a contract is notified within the days of the policy: reminded, said where late, recorded once", async () => {
  const union = await house.people();
  const act = actsOf(union);
  const { id } = await house.filed(union);
  await house.sweep("2023-12-17");
  await act("changeCollectiveContract", { id, ends: true, ground: "AGREEMENT", reason: "合并" });
  await house.meet(union, id);
  await act("takeContractStep", { id, step: "SUBMIT" });
  await act("recordContractVote", house.vote(id, 90));
  await house.signAndFile(union, id, "解除协议");
  const notice = {
    id,
    notifiedOn: "2024-01-13",
    notified: "劳动行政部门、全体职工",
    document: "工发1号",
  };
  expect(await act("notifyContractEnd", notice)).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  await house.sweep("2024-01-02");
  const ended = (await house.contracts.read(union.chair, id))!;
  expect(ended).toMatchObject({ state: "TERMINATED", possibleSteps: ["NOTIFY_END"] });
  expect(ended.dates.find(({ code }) => code === "END_NOTICE_DUE")).toMatchObject({
    on: "2024-01-12",
    says: "解除后书面告知：自 2024-01-02 次日起 10 个自然日，最迟 2024-01-12。",
  });
  for (const day of ["2024-01-09", "2024-01-12", "2024-01-13"]) await house.sweep(day);
  const reminders = async (): Promise<number> => {
    const told: { payload: string }[] = await house.service.ground.db.query(
      "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'deadline.reached.v1'",
      [union.unionId],
    );
    return told.filter(({ payload }) => payload.includes("CONTRACT_END_NOTICE")).length;
  };
  expect(await reminders()).toBe(2);
  const codes = async () =>
    (await house.contracts.read(union.chair, id))!.findings.map(({ code }) => code);
  expect(await codes()).toContain("END_NOTICE_DUE_MISSED");
  expect(await act("notifyContractEnd", { ...notice, notified: " " })).toMatchObject({
    code: "CONTRACT_TEXT_WRONG",
  });
  expect(await act("notifyContractEnd", { ...notice, notifiedOn: "2024-01-01" })).toMatchObject({
    code: "CONTRACT_DAY_WRONG",
  });
  expect(await act("notifyContractEnd", { ...notice, notifiedOn: "2024-01-12" })).toMatchObject({
    ...{ state: "TERMINATED", possibleSteps: [], endNotifiedOn: "2024-01-12" },
    endNotified: "劳动行政部门、全体职工",
  });
  expect(await codes()).not.toContain("END_NOTICE_DUE_MISSED");
  expect(await act("notifyContractEnd", notice)).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  await house.sweep("2024-01-16");
  expect(await reminders()).toBe(2);
});
