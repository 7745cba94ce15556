import { figuresIn } from "@union/testing";
import { startContractHouse } from "../../testing/contract-house.js";

let house: Awaited<ReturnType<typeof startContractHouse>>;
beforeAll(async () => {
  house = await startContractHouse();
});
afterAll(() => house.service.close());
beforeEach(() => {
  house.now = "2023-12-01";
});

const change = { ends: false, ground: "AGREEMENT", reason: "调整条款" };
/** A contract in force since 2023-12-17 and published, on the day given. */
async function inForce(now: string) {
  const union = await house.people();
  const { id } = await house.filed(union);
  await house.sweep("2023-12-17");
  const { chair } = union;
  const act = (mutation: string, input: object) => house.contracts.act(chair, mutation, input);
  await act("publishCollectiveContract", { id, publishedOn: "2023-12-17", how: "公告栏" });
  house.now = now;
  const read = async () => (await house.contracts.read(chair, id))!;
  return { ...union, union, id, act, read };
}
type InForce = Awaited<ReturnType<typeof inForce>>;
/** Negotiates, passes, signs and files what is under way, all today. */
async function throughCongress({ union, id, act }: InForce) {
  await house.meet(union, id);
  await act("takeContractStep", { id, step: "SUBMIT" });
  await act("recordContractVote", house.vote(id, 70));
  return house.signAndFile(union, id, "修改协议");
}
const signedIn = async ({ chair }: InForce, year: number): Promise<unknown> =>
  (await figuresIn("democraticFigures")(house.service, chair, { year }))["B7_signed"];

test("CC-R17, 2.16 a change is signed, filed and published in its own round; the contract's own days and B7 stay as they were", async () => {
  const made = await inForce("2024-03-04");
  const { id, act, read } = made;
  const before = await read();
  await act("changeCollectiveContract", { id, ...change });
  await act("rewriteContractClause", { id: before.clauses[0]!.id, text: "新条款。" });
  await throughCongress(made);
  await house.sweep("2024-03-20");
  await act("publishCollectiveContract", { id, publishedOn: "2024-03-20", how: "内网" });
  const after = await read();
  for (const field of [
    "signedOn",
    "signDocument",
    "filedOn",
    "publishedOn",
    "effectiveOn",
  ] as const)
    expect([field, after[field]]).toEqual([field, before[field]]);
  expect(after).toMatchObject({
    ...{ state: "EFFECTIVE", signedOn: "2023-12-01", publishedOn: "2023-12-17" },
    rounds: [
      {
        ...{ no: 1, purpose: "AMENDMENT", outcome: "EFFECTIVE", proposedOn: "2024-03-04" },
        ...{ signedOn: "2024-03-04", signDocument: "修改协议", filedOn: "2024-03-04" },
        ...{ takesEffectOn: "2024-03-20", publishedOn: "2024-03-20", objectedOn: null },
      },
    ],
  });
  expect(after.dates.filter(({ code }) => code === "FILING_DUE")).toMatchObject([
    { round: 0, on: "2023-12-11" },
    { round: 1 },
  ]);
  expect([await signedIn(made, 2023), await signedIn(made, 2024)]).toEqual([1, 0]);
});

test("CC-R17 the end of a contract is signed in its own round as well", async () => {
  const made = await inForce("2024-03-04");
  await made.act("changeCollectiveContract", { id: made.id, ...change, ends: true });
  await throughCongress(made);
  await house.sweep("2024-03-20");
  expect(await made.read()).toMatchObject({
    ...{ state: "TERMINATED", signedOn: "2023-12-01", filedOn: "2023-12-01" },
    rounds: [{ purpose: "TERMINATION", outcome: "EFFECTIVE", signedOn: "2024-03-04" }],
  });
  expect(await signedIn(made, 2024)).toBe(0);
});

test("CC-R15, CC-R17 who has to keep a clause and how often it is checked bind with the version in force; a change given up restores all", async () => {
  const { id, act, read } = await inForce("2024-03-04");
  const [first, second, third] = (await read()).clauses;
  await act("changeCollectiveContract", { id, ...change });
  await act("rewriteContractClause", { id: first!.id, holder: "没人", checkEvery: "MONTH" });
  await act("rewriteContractClause", { id: second!.id, holder: null, checkEvery: null });
  await act("rewriteContractClause", { id: third!.id, drops: true });
  const inspected = await act("inspectContractClause", {
    ...{ clauseId: first!.id, inspectedOn: "2024-03-04", result: "PERFORMED", note: "已查" },
  });
  expect(inspected.clauses[0]).toMatchObject({ checkEvery: "MONTH", nextCheckOn: "2025-03-04" });
  const given = { id, step: "DROP_CHANGE", opinion: "未达成一致" };
  expect(await act("takeContractStep", given)).toMatchObject({
    state: "EFFECTIVE",
    rounds: [{ outcome: "DROPPED" }],
  });
  const same = ({ holder, checkEvery, isDropped, text }: typeof first & object) => ({
    ...{ holder, checkEvery, isDropped, text },
  });
  expect((await read()).clauses.slice(0, 3).map(same)).toEqual([first!, second!, third!].map(same));
});

test("CC-R15 once a change binds, clauses with another rhythm are watched anew, dropped ones no more, and the rest go on as they were", async () => {
  const made = await inForce("2024-03-04");
  const { id, act, read } = made;
  const [first, second, third] = (await read()).clauses;
  await act("changeCollectiveContract", { id, ...change });
  await act("rewriteContractClause", { id: first!.id, checkEvery: "MONTH" });
  await act("rewriteContractClause", { id: second!.id, drops: true });
  await throughCongress(made);
  expect((await read()).clauses[0]).toMatchObject({ nextCheckOn: first!.nextCheckOn });
  await house.sweep("2024-03-20");
  expect((await read()).clauses.slice(0, 3)).toMatchObject([
    { holder: first!.holder, checkEvery: "MONTH", nextCheckOn: "2024-04-20" },
    { inForceNo: null, nextCheckOn: null },
    { nextCheckOn: third!.nextCheckOn },
  ]);
});

test("2.4 a clause of which only the text is written anew keeps its holder and its rhythm", async () => {
  const union = await house.people();
  const { clauses } = await house.inNegotiation(union);
  const [{ id, holder, checkEvery }] = clauses as [(typeof clauses)[number]];
  const write = async (input: object) =>
    (await house.contracts.act(union.chair, "rewriteContractClause", { id, ...input })).clauses[0];
  expect(await write({ text: "改写" })).toMatchObject({ text: "改写", holder, checkEvery });
  expect(await write({ drops: true })).toMatchObject({ isDropped: true, holder, checkEvery });
  expect(await write({ holder: "财务部" })).toMatchObject({ isDropped: true, holder: "财务部" });
  expect(await write({ checkEvery: null })).toMatchObject({ holder: "财务部", checkEvery: null });
});

test("CC-R8, CC-R17 a change is negotiated like its conclusion: minutes of its own, and no vote before it was proposed", async () => {
  const { union, id, act } = await inForce("2024-03-04");
  await act("changeCollectiveContract", { id, ...change, proposedOn: "2024-03-01" });
  const submit = { id, step: "SUBMIT" };
  expect(await act("takeContractStep", submit)).toMatchObject({ code: "MINUTES_MISSING" });
  await house.meet(union, id, "2024-02-28");
  expect(await act("takeContractStep", submit)).toMatchObject({ code: "MINUTES_MISSING" });
  await house.meet(union, id, "2024-03-02");
  expect(await act("takeContractStep", submit)).toMatchObject({ state: "IN_CONGRESS" });
  for (const votedOn of ["2023-12-01", "2024-03-01"])
    expect(await act("recordContractVote", { ...house.vote(id, 70), votedOn })).toMatchObject({
      code: "CONTRACT_DAY_WRONG",
    });
  const voted = { ...house.vote(id, 70), votedOn: "2024-03-02" };
  expect(await act("recordContractVote", voted)).toMatchObject({ state: "PASSED" });
});

test("CC-R8 a draft that failed is not resubmitted with the minutes of before", async () => {
  const union = await house.people();
  const { id } = await house.inCongress(union);
  const act = (mutation: string, input: object) =>
    house.contracts.act(union.chair, mutation, input);
  await act("recordContractVote", house.vote(id, 58));
  await act("takeContractStep", { id, step: "RENEGOTIATE" });
  const agree = { id, step: "AGREE_DRAFT" };
  expect(await act("takeContractStep", agree)).toMatchObject({ code: "MINUTES_MISSING" });
  await house.meet(union, id);
  expect(await act("takeContractStep", agree)).toMatchObject({ state: "DRAFT_AGREED" });
});

test("CC-R11 after an objection nothing takes effect and nothing counts as signed; what was filed is kept", async () => {
  const made = await inForce("2024-12-16");
  const { union, act } = made;
  await house.sweep("2024-12-17");
  house.now = "2024-12-18";
  const { id } = await house.filed(union, { demandedOn: house.now });
  expect(await signedIn(made, 2024)).toBe(1);
  const objection = { id, objectedOn: house.now, reason: "条款不明确" };
  const objected = await act("objectToCollectiveContract", objection);
  expect(objected).toMatchObject({
    ...{ state: "OBJECTED", signedOn: null, filedOn: null, takesEffectOn: null },
    rounds: [{ purpose: "CONCLUSION", outcome: "OBJECTED", signedOn: house.now }],
  });
  expect(objected.dates.map(({ code }) => code)).toEqual(["ANSWER_DUE"]);
  expect(await signedIn(made, 2024)).toBe(0);
});

test("CC-R11 an objection to a change leaves the contract in force as it was", async () => {
  const made = await inForce("2024-03-04");
  const { id, act } = made;
  await act("changeCollectiveContract", { id, ...change });
  await throughCongress(made);
  await act("objectToCollectiveContract", { id, objectedOn: house.now, reason: "条款不明确" });
  const given = { id, step: "DROP_CHANGE", opinion: "不再变更" };
  expect(await act("takeContractStep", given)).toMatchObject({
    ...{ state: "EFFECTIVE", signedOn: "2023-12-01", takesEffectOn: "2023-12-17" },
    rounds: [{ outcome: "OBJECTED", signedOn: "2024-03-04" }, { outcome: "DROPPED" }],
  });
});

test("CC-R12, CC-R15 a contract that is being changed is reported on and published; what was published is not moved", async () => {
  const { id, act } = await inForce("2024-03-04");
  const again = { id, publishedOn: "2024-03-04", how: "内网" };
  expect(await act("publishCollectiveContract", again)).toMatchObject({
    code: "CONTRACT_PUBLISHED",
  });
  await act("changeCollectiveContract", { id, ...change });
  const report = { id, reportedOn: "2024-03-04", summary: "履行良好" };
  expect(await act("reportCollectiveContract", report)).toMatchObject({
    ...{ state: "AMENDING", reportedOn: "2024-03-04", publishedOn: "2023-12-17" },
  });
});

test("CC-R15 an inspection that is recorded late moves no check back", async () => {
  const { id, act, read } = await inForce("2024-06-30");
  const [clause] = (await read()).clauses;
  const inspect = async (inspectedOn: string) =>
    (
      await act("inspectContractClause", {
        ...{ clauseId: clause!.id, inspectedOn, result: "PERFORMED", note: "已查" },
      })
    ).clauses[0];
  expect(await inspect("2024-06-30")).toMatchObject({ nextCheckOn: "2025-06-30" });
  expect(await inspect("2024-01-10")).toMatchObject({ nextCheckOn: "2025-06-30" });
  expect((await read()).id).toBe(id);
});
