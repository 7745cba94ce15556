import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { aCongress, type TestCongress } from "../../testing/congress.js";
import { ballots, sessionHouse } from "../../testing/session-house.js";

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

const papers = { partyDocument: "党发〔2026〕3号", upperDocument: "工复〔2026〕5号" };

/** A session of ten delegates that sits, with an election of two, and what is done about it. */
async function anElection() {
  const union = await aCongress(service, 10);
  const { id, items } = await house.sitting(union, 10);
  const itemId = items[2];
  const act = (name: string, more: object) => house.act(union.chair, name, { itemId, ...more });
  const ids = (...staffNos: string[]) => staffNos.map(union.memberId);
  const fix = (staffNos: string[], more: object = { office: "OTHER" }) =>
    act("fixElectionCandidates", { candidateIds: ids(...staffNos), ...more });
  const approve = (tellers: string[], scrutineers: string[], yes = 6) =>
    act("approveElectionTellers", {
      ...{ tellerIds: ids(...tellers), scrutineerIds: ids(...scrutineers) },
      ...{ yes, no: 10 - yes, abstain: 0 },
    });
  const count = (votes: Record<string, number>) =>
    act("recordElection", {
      ...ballots(10),
      candidates: Object.entries(votes).map(([staffNo, yes]) => ({
        ...{ memberId: union.memberId(staffNo), yes, no: 10 - yes, abstain: 0 },
      })),
    });
  const reduce = (yes: number) => act("reduceElectionSeats", { yes, no: 10 - yes, abstain: 0 });
  return { union, id, itemId, fix, approve, count, reduce, act, items };
}

type Seen = {
  outcome: string;
  working: string | null;
  electionList: {
    office: string;
    least: number;
    candidateIds: string[];
    publicityEndsOn: string | null;
  } | null;
  tellerApprovals: { no: number; isApproved: boolean; tellerIds: string[] }[];
  votes: { kind: string }[];
};
async function seen({ chair }: TestCongress, id: string): Promise<Seen> {
  const { congressSession } = await service.ask<{ congressSession: { agenda: Seen[] } }>(
    chair,
    `query($id: ID!) { congressSession(id: $id) { agenda { outcome working votes { kind }
      electionList { office least candidateIds publicityEndsOn } tellerApprovals { no isApproved tellerIds } } } }`,
    { id },
  );
  return congressSession.agenda[2]!;
}

test("EL-R2 a list with too few candidates is refused and says how many are missing; chair and others may have as many as seats", async () => {
  const { union, id, fix, act, items } = await anElection();
  const committee = { office: "COMMITTEE", ...papers };
  const refused = await fix(["F1", "F2"], committee);
  expect(refused).toMatchObject({ code: "CANDIDATES_TOO_FEW" });
  expect(refused.message).toBe(
    "应选 2 人，差额不低于 5% 且至少多 1 人，至少须有 3 名候选人，现有 2 名，还差 1 名，请补充提名。",
  );
  expect(await fix(["F1"])).toMatchObject({ code: "CANDIDATES_TOO_FEW" });
  for (const office of ["CHAIR", "OTHER"])
    expect(await fix(["F1", "F2"], { office, ...papers })).toMatchObject({ id });
  expect(await fix(["F1", "F2", "F3"], committee)).toMatchObject({ id });
  expect(await seen(union, id)).toMatchObject({ electionList: { office: "COMMITTEE", least: 3 } });
  expect(await fix(["F1", "F1"])).toMatchObject({ code: "CANDIDATES_WRONG" });
  const passed = { itemId: items[0], office: "OTHER", candidateIds: [] };
  expect(await act("fixElectionCandidates", passed)).toMatchObject({ code: "NOT_AN_ELECTION" });
});

test("EL-R2 the rate is the union's own decision where it has one", async () => {
  const { union, fix } = await anElection();
  await service.ground.db.query(
    `INSERT INTO directory_policy (union_id, id, policy_key, campus_id, value, effective_from, source, version)
     VALUES (?, UUID(), 'election.surplusPct', NULL, '{"committee":100,"standing":10}', '2025-01-01', '选举办法', 1)`,
    [union.unionId],
  );
  const committee = { office: "COMMITTEE", ...papers };
  expect((await fix(["F1", "F2", "F3"], committee)).message).toContain("还差 1 名");
  expect(await fix(["F1", "F2", "F3"], { office: "STANDING_COMMITTEE", ...papers })).toMatchObject({
    __typename: "CongressSession",
  });
});

test("EL-R3, EL-R9 candidates for an office of the union are examined by both, and shown in stroke order; whoever is written in is counted", async () => {
  const { union, id, fix, approve, count } = await anElection();
  const names = { F1: "赵一", F2: "丁二", F3: "王三" };
  for (const [staffNo, name] of Object.entries(names))
    await service.ground.db.query(
      "UPDATE directory_member SET name = ? WHERE union_id = ? AND id = ?",
      [name, union.unionId, union.memberId(staffNo)],
    );
  const committee = { office: "COMMITTEE", ...papers };
  for (const missing of [{ partyDocument: " " }, { upperDocument: null }])
    expect(await fix(["F1", "F2", "F3"], { ...committee, ...missing })).toMatchObject({
      code: "CANDIDATES_UNREVIEWED",
    });
  await fix(["F1", "F2", "F3"], committee);
  const { electionList } = await seen(union, id);
  expect(electionList?.candidateIds).toEqual(["F2", "F3", "F1"].map(union.memberId));
  await approve(["S1"], ["F6"]);
  expect(await count({ F1: 6, F2: 4 })).toMatchObject({ code: "CANDIDATES_LEFT_OUT" });
  expect(await count({ F1: 6, F2: 4, F3: 3, F4: 7 })).toMatchObject({ id });
  expect(await seen(union, id)).toMatchObject({ outcome: "ELECTED" });
  expect(await fix(["F1", "F2", "F3"], committee)).toMatchObject({ code: "ELECTION_BEGUN" });
});

test("EL-R10 where candidates are published, nobody is elected before that is over", async () => {
  const { union, id, fix, approve, count } = await anElection();
  const office = "OTHER";
  expect(await fix(["F1", "F2"], { office, publishedOn: "2026-02-11" })).toMatchObject({
    code: "PUBLICITY_DAY_UNFIT",
  });
  await approve(["S1"], ["F6"]);
  await fix(["F1", "F2"], { office, publishedOn: "2026-02-05" });
  expect((await seen(union, id)).electionList?.publicityEndsOn).toBe("2026-02-10");
  const refused = await count({ F1: 8, F2: 8 });
  expect(refused).toMatchObject({ code: "PUBLICITY_RUNNING" });
  expect(refused.message).toContain("公示至 2026-02-10");
  setClock("2026-02-11T01:00:00Z");
  expect(await count({ F1: 8, F2: 8 })).toMatchObject({ id });
});

test("EL-R8 nothing is counted without tellers and scrutineers whom the meeting approved and who do not stand", async () => {
  const { union, id, fix, approve, count } = await anElection();
  expect(await count({ F1: 8, F2: 8 })).toMatchObject({ code: "CANDIDATES_NOT_FIXED" });
  await fix(["F1", "F2", "F3"]);
  expect(await count({ F1: 8, F2: 5, F3: 5 })).toMatchObject({ code: "TELLERS_MISSING" });
  for (const [tellers, scrutineers] of [
    [[], ["F6"]],
    [["S1"], []],
    [["S1"], ["S1"]],
  ] as const)
    expect(await approve([...tellers], [...scrutineers])).toMatchObject({ code: "TELLERS_WRONG" });
  expect(await approve(["S1"], ["F3"])).toMatchObject({ code: "TELLERS_STAND" });
  expect(await approve(["S1"], ["F6"], 11)).toMatchObject({ code: "VOTE_COUNTS_WRONG" });
  expect(await approve(["S1"], ["F6"], 5)).toMatchObject({ id });
  expect(await count({ F1: 8, F2: 5, F3: 5 })).toMatchObject({ code: "TELLERS_MISSING" });
  await approve(["S1"], ["F6"]);
  expect(await fix(["F1", "F6"])).toMatchObject({ code: "TELLERS_STAND" });
  // The scrutineer stood for nothing in the first round; in the further one he would.
  expect(await count({ F1: 8, F2: 5, F3: 1 })).toMatchObject({ id });
  expect(await count({ F6: 8 })).toMatchObject({ code: "TELLERS_STAND" });
  await approve(["S1"], ["F7"]);
  expect(await count({ F6: 8 })).toMatchObject({ id });
  expect(await seen(union, id)).toMatchObject({
    outcome: "ELECTED",
    tellerApprovals: [{ isApproved: false }, { isApproved: true }, { no: 3, isApproved: true }],
  });
});

test("EL-R6 the meeting leaves an election at those elected by a majority of all; then no further vote is due", async () => {
  const { union, id, fix, approve, count, reduce } = await anElection();
  await fix(["F1", "F2", "F3"]);
  await approve(["S1"], ["F6"]);
  expect(await reduce(6)).toMatchObject({ code: "SEATS_NOT_REDUCIBLE" });
  await count({ F1: 8, F2: 5, F3: 5 });
  expect(await seen(union, id)).toMatchObject({ outcome: "SEATS_OPEN" });
  expect(await reduce(11)).toMatchObject({ code: "VOTE_COUNTS_WRONG" });
  expect(await reduce(5)).toMatchObject({ id });
  expect(await seen(union, id)).toMatchObject({
    outcome: "SEATS_OPEN",
    working:
      "应选 2 人，已当选 1 人；减少名额赞成 5 人，应到 10 人中须 6 人同意，未获同意，空缺名额须另行选举",
  });
  expect(await reduce(6)).toMatchObject({ id });
  const after = await seen(union, id);
  expect(after).toMatchObject({ outcome: "ELECTED" });
  expect(after.working).toContain("大会同意减少为 1 人，不再选举");
  expect(after.votes.map(({ kind }) => kind)).toEqual(["ELECTION", "REDUCTION", "REDUCTION"]);
  expect(await count({ F2: 9 })).toMatchObject({ code: "VOTED_ALREADY" });
  expect(await reduce(6)).toMatchObject({ code: "SEATS_NOT_REDUCIBLE" });
});

test("EL-R6 seats that nobody was elected to, or that are tied for, are not given up", async () => {
  const { fix, approve, count, reduce } = await anElection();
  await fix(["F1", "F2", "F3"]);
  await approve(["S1"], ["F6"]);
  await count({ F1: 5, F2: 5, F3: 5 });
  expect(await reduce(10)).toMatchObject({ code: "SEATS_NOT_REDUCIBLE" });
  await count({ F1: 8, F2: 6, F3: 6 });
  expect(await reduce(10)).toMatchObject({ code: "SEATS_NOT_REDUCIBLE" });
});
