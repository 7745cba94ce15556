import { figuresIn } from "@union/testing";
import { demand, startContractHouse } from "../testing/contract-house.js";

let house: Awaited<ReturnType<typeof startContractHouse>>;
beforeAll(async () => {
  house = await startContractHouse();
});
afterAll(() => house.service.close());
beforeEach(() => {
  house.now = "2023-12-01";
});

test("CC-R14, CC-R17, CC-R18 a contract in force is disputed, changed by the same procedure, renewed in its window", async () => {
  const union = await house.people();
  const { chair } = union;
  const { id } = await house.filed(union);
  await house.sweep("2023-12-17");
  const published = { id, publishedOn: "2023-12-17", how: "公告栏" };
  await house.contracts.act(chair, "publishCollectiveContract", published);
  const disputed = await house.contracts.act(chair, "openContractDispute", {
    contractId: id,
    matter: "加班费",
    openedOn: house.now,
  });
  const step = { id: disputed.disputes[0]!.id, opinion: "协商未果" };
  expect(
    (await house.contracts.act(chair, "takeContractDisputeStep", { ...step, step: "ARBITRATE" }))
      .disputes[0],
  ).toMatchObject({ state: "ARBITRATION" });
  await house.contracts.act(chair, "changeCollectiveContract", {
    id,
    ends: false,
    ground: "AGREEMENT",
    reason: "调整条款",
  });
  const clauseId = disputed.clauses[0]!.id;
  const changed = await house.contracts.act(chair, "rewriteContractClause", {
    id: clauseId,
    text: "新条款。",
  });
  expect(changed.clauses[0]).toMatchObject({ currentNo: 2, inForceNo: 1, text: "新条款。" });
  const dropped = await house.contracts.act(chair, "takeContractStep", {
    id,
    step: "DROP_CHANGE",
    opinion: "未达成一致",
  });
  expect(dropped).toMatchObject({ state: "EFFECTIVE" });
  expect(dropped.clauses[0]).toMatchObject({ currentNo: 1, inForceNo: 1 });
  const renewal = { ...demand, renewsId: id, demandedOn: "2024-01-10" };
  house.now = "2024-01-10";
  expect(await house.contracts.act(chair, "demandCollectiveContract", renewal)).toMatchObject({
    code: "RENEWAL_TOO_EARLY",
  });
  house.now = "2024-11-20";
  const next = await house.filed(union, { renewsId: id, demandedOn: house.now });
  await house.sweep("2024-12-06");
  expect(await house.contracts.read(chair, id)).toMatchObject({ state: "RENEWED" });
  expect(await house.contracts.read(chair, next.id)).toMatchObject({
    state: "EFFECTIVE",
    effectiveOn: "2024-12-06",
  });
});

test("B7 a signed contract counts in its year, is in force at the year's end, and its articles by their last inspection", async () => {
  const union = await house.people();
  const { id, clauses } = await house.filed(union);
  await house.sweep("2023-12-17");
  const figures = async (year: number) => {
    const all = await figuresIn("democraticFigures")(house.service, union.chair, { year });
    return Object.fromEntries(Object.entries(all).filter(([code]) => code.startsWith("B7_")));
  };
  const none = {
    B7_articlesInspected: 0,
    B7_articlesPerformed: 0,
    B7_articlesPartly: 0,
    B7_articlesNotPerformed: 0,
  };
  expect(await figures(2023)).toEqual({ ...none, B7_signed: 1, B7_inForce: 1, B7_termYears: 1 });
  house.now = "2024-06-30";
  const inspect = (clause: number, inspectedOn: string, result: string) =>
    house.contracts.act(union.chair, "inspectContractClause", {
      ...{ clauseId: clauses[clause]!.id, inspectedOn, result, note: "检查" },
    });
  await inspect(0, "2024-02-29", "NOT_PERFORMED");
  await inspect(0, "2024-06-30", "PERFORMED");
  await inspect(1, "2024-03-01", "PARTLY");
  await house.sweep("2024-12-31");
  expect(await house.contracts.read(union.chair, id)).toMatchObject({ state: "EXPIRED" });
  expect(await figures(2024)).toEqual({
    ...{ B7_signed: 0, B7_inForce: 0, B7_termYears: 0, B7_articlesInspected: 2 },
    ...{ B7_articlesPerformed: 1, B7_articlesPartly: 1, B7_articlesNotPerformed: 0 },
  });
});

test("CC-R5, CC-R11, CC-R14, CC-R15 the clocks of a contract tell in time, and one that has ended tells nothing more", async () => {
  const union = await house.people();
  const told = async (): Promise<string[]> => {
    const rows = await house.service.ground.db.query<{ payload: string }[]>(
      "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'deadline.reached.v1' ORDER BY position",
      [union.unionId],
    );
    return rows
      .map(({ payload }) => JSON.parse(payload))
      .map(({ kind, dueOn }) => `${kind} ${dueOn}`);
  };
  await house.contracts.act(union.chair, "demandCollectiveContract", demand);
  await house.sweep("2023-12-21");
  expect(await told()).toEqual(["CONTRACT_ANSWER 2023-12-21"]);
  await house.filed(union, { demandedOn: house.now });
  await house.sweep("2024-01-04");
  expect((await told()).slice(1)).toContain("CONTRACT_OBJECTION 2024-01-05");
  await house.sweep("2024-01-06");
  await house.sweep("2024-01-12");
  await house.sweep("2024-10-07");
  const later = await told();
  expect(later).toContain("CONTRACT_PUBLICATION 2024-01-12");
  expect(later).toContain("CONTRACT_EXPIRY 2025-01-05");
  await house.sweep("2025-01-06");
  const ended = (await told()).length;
  await house.sweep("2025-06-01");
  expect((await told()).slice(ended).filter((each) => !each.startsWith("CONTRACT_ANSWER"))).toEqual(
    [],
  );
});

test("CC-R17 a contract is ended by congress, signing and filing like its conclusion", async () => {
  const union = await house.people();
  const { chair } = union;
  const { id } = await house.filed(union);
  await house.sweep("2023-12-17");
  await house.contracts.act(chair, "changeCollectiveContract", {
    id,
    ends: true,
    ground: "FORCE_MAJEURE",
    reason: "不可抗力",
  });
  expect(
    await house.contracts.act(chair, "takeContractStep", { id, step: "SUBMIT" }),
  ).toMatchObject({ code: "MINUTES_MISSING" });
  await house.meet(union, id);
  await house.contracts.act(chair, "takeContractStep", { id, step: "SUBMIT" });
  await house.contracts.act(chair, "recordContractVote", house.vote(id, 90));
  await house.contracts.act(chair, "signCollectiveContract", {
    id,
    signedOn: house.now,
    document: "解除协议",
    termYears: 1,
  });
  await house.contracts.act(chair, "sealCollectiveContract", { id, sealedOn: house.now });
  await house.contracts.act(chair, "fileCollectiveContract", {
    id,
    filedWith: "UPPER_UNION",
    filedOn: house.now,
    receivedOn: house.now,
  });
  await house.sweep("2024-01-02");
  expect(await house.contracts.read(chair, id)).toMatchObject({
    state: "TERMINATED",
    effectiveOn: "2023-12-17",
  });
});
