import { randomUUID } from "node:crypto";
import { newId } from "@union/persistence";
import { everyCase, takeStep } from "@union/stages";
import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { proposalFiguresOf, valuesOf } from "../testing/proposal-figures.js";
import { somePeople } from "../testing/some-people.js";
import { suggestionDesk } from "../testing/suggestion-desk.js";
import { aUnion } from "../testing/union.js";
import { projectKey } from "./suggestion.js";
import { suggestionStages } from "./suggestion.stages.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2025-04-10T02:00:00Z"),
  });
});
afterAll(() => service.close());

const aDesk = async () => {
  const union = await aUnion(service, somePeople());
  return { ...union, ...suggestionDesk(service, union) };
};

test.each(everyCase(suggestionStages))(
  "2.2.9 a suggestion: $state --$step--> is possible: $isPossible",
  ({ state, step, isPossible }) => {
    const owners = step === "submit" ? ["m"] : [];
    const matter = { state, campusId: "c", departmentId: null, owners, taken: [] };
    const actor = actorOf("u", "CHAIR", { memberId: "m" });
    expect(takeStep(suggestionStages, matter, actor, { step, opinion: "好" }).ok).toBe(isPossible);
  },
);

test("2.2.9 a group's suggestion goes from the idea to the prize, shared by contribution to the fen", async () => {
  const { chair, leader, member, memberId, submit, step, decide, certify, reward } = await aDesk();
  const partners = [
    { staffNo: "M2", weight: 1 },
    { staffNo: "E1", weight: 1 },
  ];
  const made = await submit(member("M1"), { weight: 1, partners, project: "HL-7" });
  expect(made).toMatchObject({
    ...{ state: "SUBMITTED", submittedOn: "2025-04-10", dueOn: "2025-06-09" },
  });
  const { id } = made;
  const clocks = () =>
    service.ground.db.query("SELECT 1 FROM deadline WHERE subject = ? AND state = 'OPEN'", [id]);
  expect(await clocks()).toHaveLength(1);
  expect(await step(chair, id, "evaluate")).toMatchObject({ state: "EVALUATING" });
  expect(await decide(chair, id, { unionReviewer: " " })).toMatchObject({
    code: "SUGGESTION_TEXT_WRONG",
  });
  expect(await decide(leader, id)).toMatchObject({
    ...{ state: "ADOPTED", decidedOn: "2025-04-10", unionReviewer: "工会副主席" },
  });
  expect(await clocks()).toHaveLength(0);
  expect(await step(chair, id, "try")).toMatchObject({ state: "TRIAL" });
  expect(await certify(chair, id, { to: "2024-12-31" })).toMatchObject({ code: "BENEFIT_WRONG" });
  for (const period of [{ to: "2025-04-11" }, { to: "9999-12-31" }, { from: "1901-01-01" }])
    expect(await certify(chair, id, period)).toMatchObject({ code: "BENEFIT_NOT_SHOWN" });
  expect(await certify(chair, id, { benefitFen: -1 })).toMatchObject({ code: "BENEFIT_WRONG" });
  expect(await certify(chair, id)).toMatchObject({
    ...{ state: "EFFECTIVE", benefitFen: 12_000_000, certifiedBy: "财务科" },
  });
  expect(await reward(chair, id)).toMatchObject({ code: "STEP_APART" });
  expect(await reward(leader, id, { prizeFen: 0 })).toMatchObject({ code: "PRIZE_WRONG" });
  expect(await reward(leader, id)).toMatchObject({
    ...{ state: "REWARDED", prizeFen: 100_000, rewardedOn: "2025-04-10" },
    shares: [
      { memberId: memberId("M1"), weight: 1, prizeFen: 33_334 },
      { memberId: memberId("M2"), weight: 1, prizeFen: 33_333 },
      { memberId: memberId("E1"), weight: 1, prizeFen: 33_333 },
    ],
  });
  const figures = await proposalFiguresOf(service, chair, { prefix: "B10_" });
  expect(valuesOf(figures)).toMatchObject({ B10_received: 1, B10_adopted: 1, B10_rewarded: 1 });
  expect(figures["B10_received"]!.records.edges[0]!.node).toMatchObject({ id, kind: "Suggestion" });
});

test("2.2.9 what is not adopted has its reason, and the proposer reads it", async () => {
  const { chair, member, submit, step, decide } = await aDesk();
  const { id } = await submit(member("M1"));
  await step(chair, id, "evaluate");
  const not = { decision: "NOT_ADOPTED" };
  expect(await decide(chair, id, not)).toMatchObject({ code: "REASON_MISSING" });
  expect(await decide(chair, id, { ...not, reason: " " })).toMatchObject({
    code: "SUGGESTION_TEXT_WRONG",
  });
  await decide(chair, id, { ...not, reason: "现有设备已满足" });
  const own = await service.ask(member("M1"), `{ suggestion(id: "${id}") { state reason } }`);
  expect(own).toEqual({ suggestion: { state: "NOT_ADOPTED", reason: "现有设备已满足" } });
  const [{ body }] = await service.ground.db.query(
    "SELECT payload AS body FROM outbox WHERE subject = ? ORDER BY id DESC LIMIT 1",
    [id],
  );
  expect(JSON.stringify(body)).not.toContain("现有设备");
});

test("2.15 nobody decides on, certifies or rewards what he shares in", async () => {
  const { unionId, chair, memberId, member, submit, step, decide, effective, reward } =
    await aDesk();
  const officer = actorOf(unionId, "UNION_OFFICER", { memberId: memberId("M2") });
  const partners = [{ staffNo: "M2", weight: 1 }];
  const { id } = await submit(member("M1"), { partners });
  await step(chair, id, "evaluate");
  expect(await decide(officer, id)).toMatchObject({ code: "STEP_APART" });
  expect(await reward(officer, await effective({ partners }))).toMatchObject({
    code: "STEP_APART",
  });
});

test("2.2.9 a project is rewarded once: by its number however it is typed, by its proposal, by links however long", async () => {
  const { unionId, chair, leader, memberId, campusId, effective, reward, link } = await aDesk();
  const proposalId = newId();
  await service.ground.db.query(
    `INSERT INTO proposal (union_id, campus_id, id, no, congress_no, session_no, title, category, proposer_id, department_id, submitted_on,
       result, status, version) SELECT ?, ?, ?, 'T1', 3, 2, 't', 'c', ?, UUID(), '2025-01-01', 'CONVERTED_TO_SUGGESTION', 'CLOSED', 1`,
    [unionId, campusId("本部院区"), proposalId, memberId("M1")],
  );
  const rewarded = { state: "REWARDED" };
  const refused = { code: "PROJECT_REWARDED" };
  expect(await reward(leader, await effective({ project: "hl-7" }))).toMatchObject(rewarded);
  expect(await reward(leader, await effective({ project: " ＨＬ－７ " }))).toMatchObject(refused);
  const one = await effective({ proposalId });
  const two = await effective({ proposalId });
  expect(await reward(leader, one)).toMatchObject(rewarded);
  expect(await reward(leader, two)).toMatchObject(refused);
  const chain = [await effective(), await effective({ project: "QC-1" }), await effective()];
  await link(chair, chain[0]!, chain[1]!);
  await link(chair, chain[2]!, chain[1]!);
  const byNumber = await effective({ project: "QC-1" });
  expect(await reward(leader, chain[0]!)).toMatchObject(rewarded);
  for (const other of [chain[1]!, chain[2]!, byNumber])
    expect(await reward(leader, other)).toMatchObject(refused);
  const late = await effective();
  await link(chair, late, chain[2]!);
  expect(await reward(leader, late)).toMatchObject(refused);
  expect(await reward(leader, await effective())).toMatchObject(rewarded);
  expect(await link(chair, late, late)).toMatchObject({ code: "LINKED_TO_ITSELF" });
  expect(projectKey(" ＱＣ 1 ")).toBe("QC1");
});

test("2.2.9 fifty rewards at once, of one suggestion and of its twin: one prize is paid", async () => {
  const { unionId, chair, leader, effective, reward, link } = await aDesk();
  const [one, twin, numbered] = [
    await effective({ project: "A-1" }),
    await effective(),
    await effective({ project: "a-1" }),
  ];
  await link(chair, one, twin);
  const all = await Promise.all(
    Array.from({ length: 50 }, (_, n) => reward(leader, [one, twin, numbered][n % 3]!)),
  );
  expect(all.filter(({ code }) => code === undefined)).toHaveLength(1);
  expect(
    all.every(({ code }) => [undefined, "PROJECT_REWARDED", "STEP_NOT_POSSIBLE"].includes(code)),
  ).toBe(true);
  const paid = await service.ground.db.query(
    "SELECT SUM(prize_fen) AS fen FROM suggestion_share WHERE union_id = ?",
    [unionId],
  );
  expect(Number(paid[0].fen)).toBe(100_000);
});

test("bad input is refused with what to do: texts, partners, weights, proposals, projects, people without a file", async () => {
  const { chair, member, submit, campusId, memberId, unionId } = await aDesk();
  const me = member("M1");
  const wrong = async (more: object) => (await submit(me, more)).code;
  expect(await wrong({ title: " " })).toBe("SUGGESTION_TEXT_WRONG");
  expect(await wrong({ content: "字".repeat(4_001) })).toBe("SUGGESTION_TEXT_WRONG");
  expect(await wrong({ project: "x".repeat(41) })).toBe("SUGGESTION_TEXT_WRONG");
  expect(await wrong({ project: "ﷺ".repeat(40) })).toBe("SUGGESTION_TEXT_WRONG");
  expect(await wrong({ weight: 0 })).toBe("PARTNERS_WRONG");
  expect(await wrong({ partners: [{ staffNo: "M2", weight: 10_001 }] })).toBe("PARTNERS_WRONG");
  expect(await wrong({ partners: [{ staffNo: "none", weight: 1 }] })).toBe("PARTNER_UNKNOWN");
  expect(await wrong({ partners: [{ staffNo: "M1", weight: 1 }] })).toBe("PARTNER_UNKNOWN");
  const twice = { staffNo: "M2", weight: 1 };
  expect(await wrong({ partners: [twice, twice] })).toBe("PARTNER_UNKNOWN");
  expect(await wrong({ proposalId: randomUUID() })).toBe("CONVERTED_PROPOSAL_UNKNOWN");
  const filed = newId();
  await service.ground.db.query(
    `INSERT INTO proposal (union_id, campus_id, id, no, congress_no, session_no, title, category, proposer_id, department_id, submitted_on,
       result, status, version) SELECT ?, ?, ?, 'T1', 3, 2, 't', 'c', ?, UUID(), '2025-01-01', 'FILED', 'FILED', 1`,
    [unionId, campusId("本部院区"), filed, memberId("M1")],
  );
  expect(await wrong({ proposalId: filed })).toBe("CONVERTED_PROPOSAL_UNKNOWN");
  expect((await submit(chair)).code).toBe("PROPOSER_NOT_OF_THE_STAFF");
});

test("the union's own days for a decision count, on the campus where it decided so", async () => {
  const { unionId, campusId, member, submit } = await aDesk();
  await service.ground.db.query(
    `INSERT INTO directory_policy (union_id, id, policy_key, campus_id, value, effective_from, source, version)
     VALUES (?, ?, 'suggestion.decideDays', ?, '20', '2025-04-01', '工会委员会决定', 1)`,
    [unionId, randomUUID(), campusId("东院区")],
  );
  expect(await submit(member("E1"))).toMatchObject({ dueOn: "2025-04-30" });
  expect(await submit(member("M1"))).toMatchObject({ dueOn: "2025-06-09" });
});
