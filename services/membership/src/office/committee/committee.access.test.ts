import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../../service.js";
import {
  actOn,
  anElection,
  anElectorate,
  aSeat,
  seatsOf,
  stepsTold,
} from "../../testing/committee.js";
import { aNurse, notEnrolled } from "../../testing/roster-row.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), {
    clock: () => new Date("2022-06-01T02:00:00Z"),
  });
});
afterAll(() => service.close());

const decided = { document: "工发〔2022〕1号", decidedBy: "会员代表大会" };
const list = "{ committees { totalCount edges { node { id } } } }";

/** A branch of 东院区 with its department, and the union's own committee elected in 2021. */
async function aBranch() {
  const union = await anElectorate(service);
  const east = await union.employs(...[1, 2, 3].map(() => aNurse("东院区")));
  const departmentId = await union.departmentId("东院区", "内科");
  const { branch } = await service.ask<{ branch: { id: string } }>(
    union.chair,
    `mutation($input: SetUpOrgInput!) { branch: setUpOrg(input: $input) { ... on UnionOrg { id } } }`,
    {
      input: {
        ...{ level: "BRANCH", name: "东院区分工会", parentId: union.unionId },
        ...{ departmentIds: [departmentId], validFrom: "2020-01-01" },
      },
    },
  );
  const election = {
    ...{ orgId: branch.id, kind: "UNION", termNo: 1, electedOn: "2021-06-01", ...decided },
    seats: [aSeat(east[0]!, "CHAIR"), aSeat(east[1]!, "MEMBER"), aSeat(east[2]!, "MEMBER")],
  };
  return { union, east, election };
}

test("2.15 an officer of a campus elects, changes and sees the committees of his campus, and no others but the union's", async () => {
  const { union, east, election } = await aBranch();
  const { id: base } = await actOn(service, union)("electCommittee", anElection(union));
  const [mine, theirs] = [union.officerOf("东院区"), union.officerOf("本部院区")];
  expect(await actOn(service, union, theirs)("electCommittee", election)).toMatchObject({
    code: "ELECTING_ORG_UNKNOWN",
  });
  const { id } = await actOn(service, union, mine)("electCommittee", election);
  expect(id).toEqual(expect.any(String));
  const seats = await seatsOf(service, union, id);
  const end = { seatId: seats[1]!.id, endsOn: "2022-05-01", reason: "RESIGNED", ...decided };
  for (const [name, input] of [
    ["takeCommitteeStep", { id, step: "REPORT" }],
    ["delayCommittee", { id, until: "2026-10-01", ...decided }],
    [
      "fillCommitteeSeat",
      { committeeId: id, seat: aSeat(east[0]!, "MEMBER"), electedOn: "2022-05-02", ...decided },
    ],
    ["endCommitteeSeat", end],
    [
      "recallCommitteeSeat",
      { seatId: seats[1]!.id, endsOn: "2022-05-01", ...decided, votesFor: 9 },
    ],
  ] as const)
    expect([name, await actOn(service, union, theirs)(name, input)]).toEqual([
      name,
      expect.objectContaining({ code: expect.stringMatching(/^(COMMITTEE|SEAT)_UNKNOWN$/) }),
    ]);
  expect(
    await actOn(service, union, mine)("takeCommitteeStep", { id: base, step: "REPORT" }),
  ).toMatchObject({
    code: "COMMITTEE_UNKNOWN",
  });
  const seen = async (actor: typeof mine) =>
    (
      await service.ask<{ committees: { edges: { node: { id: string } }[] } }>(actor, list)
    ).committees.edges.map(({ node }) => node.id);
  expect(await seen(mine)).toEqual([id, base]);
  expect(await seen(theirs)).toEqual([base]);
  expect(await seen(union.member(east[0]!, "东院区"))).toEqual([id, base]);
  expect(await seen((await anElectorate(service, 1)).chair)).toEqual([]);
});

test("ORG-R7 a branch's committee has the term of the union's own, and none without it", async () => {
  const { union, election } = await aBranch();
  const act = actOn(service, union);
  expect(await act("electCommittee", election)).toMatchObject({ code: "TERM_NOT_SHARED" });
  await act("electCommittee", anElection(union));
  const { id } = await act("electCommittee", election);
  const { committee } = await service.ask<{ committee: object }>(
    union.chair,
    "query($id: ID!) { committee(id: $id) { endsOn org { name } campus { name } possibleSteps seats { name } } }",
    { id },
  );
  expect(committee).toMatchObject({
    ...{ endsOn: "2026-05-19", org: { name: "东院区分工会" }, campus: { name: "东院区" } },
    possibleSteps: ["REPORT"],
  });
});

test("ORG-R22 the audit committee is elected by the same congress as the union committee", async () => {
  const union = await anElectorate(service);
  const act = actOn(service, union);
  await act("electCommittee", anElection(union));
  const { people } = union;
  const seats = [
    aSeat(people[3]!, "CHAIR"),
    aSeat(people[4]!, "MEMBER"),
    aSeat(people[5]!, "MEMBER"),
  ];
  const audit = anElection(union, { kind: "AUDIT", seats });
  expect(await act("electCommittee", { ...audit, electedOn: "2021-05-21" })).toMatchObject({
    code: "TERM_NOT_SHARED",
  });
  const withChair = [aSeat(people[0]!, "MEMBER"), ...seats.slice(0, 2)];
  expect(await act("electCommittee", { ...audit, seats: withChair })).toMatchObject({
    code: "MONEY_ON_AUDIT",
  });
  expect(await act("electCommittee", audit)).toMatchObject({ __typename: "Committee" });
});

test("MEM-R8 whoever is no active member on the election day is not elected", async () => {
  const union = await anElectorate(service);
  const [outsider] = await union.employs(aNurse("本部院区", notEnrolled));
  const act = actOn(service, union);
  const with4 = (id: string) => [...anElection(union).seats, aSeat(id, "MEMBER")];
  expect(await act("electCommittee", anElection(union, { seats: with4(outsider!) }))).toMatchObject(
    {
      code: "CANDIDATE_NOT_ACTIVE",
    },
  );
  await union.records(union.people[3]!, "RETAINED", "2021-05-01", { reason: "退休" });
  expect(
    await act("electCommittee", anElection(union, { seats: with4(union.people[3]!) })),
  ).toMatchObject({
    code: "CANDIDATE_NOT_ACTIVE",
  });
});

test("two who record the election of one committee at once leave one committee in force", async () => {
  const union = await anElectorate(service);
  const act = actOn(service, union);
  const done = await Promise.all([1, 2, 3, 4].map(() => act("electCommittee", anElection(union))));
  expect(done.map(({ code }) => code ?? "done").sort()).toEqual([
    ...Array.from({ length: 3 }, () => "ELECTION_OUT_OF_ORDER"),
    "done",
  ]);
});

test("ORG-R18 a recall without more than half of all members, as they are counted here, changes nothing; with it the seat is vacant and everybody on the committee is told", async () => {
  const union = await anElectorate(service, 8);
  const act = actOn(service, union);
  const { id } = await act("electCommittee", anElection(union));
  const [chair, , ordinary] = await seatsOf(service, union, id);
  const recall = { seatId: chair!.id, endsOn: "2022-05-01", ...decided };
  for (const [votesFor, code] of [
    [4, "RECALL_NOT_CARRIED"],
    [0, "RECALL_NOT_CARRIED"],
    [9, "RECALL_VOTES_WRONG"],
    [-1, "RECALL_VOTES_WRONG"],
  ] as const)
    expect(await act("recallCommitteeSeat", { ...recall, votesFor })).toMatchObject({ code });
  for (const delegates of [1, 3, 8, 40])
    expect(await act("recallCommitteeSeat", { ...recall, votesFor: 3, delegates })).toMatchObject({
      code: "RECALL_BODY_WRONG",
    });
  expect(
    await act("recallCommitteeSeat", { ...recall, seatId: ordinary!.id, votesFor: 8 }),
  ).toMatchObject({
    code: "RECALL_NOT_POSSIBLE",
  });
  expect(await act("recallCommitteeSeat", { ...recall, votesFor: 5 })).toMatchObject({ id });
  expect((await seatsOf(service, union, id))[0]).toMatchObject({ endReason: "RECALLED" });
  const [, told] = await stepsTold(service, union);
  expect(told).toMatchObject({
    ...{ kind: "COMMITTEE_SEAT", step: "RECALL" },
    told: [{ recipients: union.people.slice(1, 3).sort() }],
  });
});

test("ORG-R10 terms are counted from 1, and each election's is later than the one before", async () => {
  const union = await anElectorate(service);
  const act = actOn(service, union);
  for (const termNo of [0, -5, 100, 2_147_483_647])
    expect(await act("electCommittee", anElection(union, { termNo }))).toMatchObject({
      code: "TERM_NO_UNFIT",
    });
  expect(await act("electCommittee", anElection(union))).toHaveProperty("id");
});
