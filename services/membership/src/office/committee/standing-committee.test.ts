import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../../service.js";
import { actOn, anElection, anElectorate, aSeat } from "../../testing/committee.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), {
    clock: () => new Date("2026-06-02T02:00:00Z"),
  });
});
afterAll(() => service.close());

const electedOn = "2026-06-02";
const upperApproval = "示教工复〔2026〕6号";

/** A union whose committee has twelve seats, and an election of its standing committee. */
async function aLargeCommittee() {
  const union = await anElectorate(service, 13);
  const value = [{ from: 0, min: 3, max: 15 }];
  const backdate = { key: "policy.backdateMaxDays", value: 36_500 };
  await union.decides({ ...backdate, effectiveFrom: electedOn });
  await union.decides({ key: "committee.size", value, effectiveFrom: "2020-01-01" });
  const seats = union.people
    .slice(0, 12)
    .map((id, n) => aSeat(id, n === 0 ? "CHAIR" : n === 1 ? "VICE_CHAIR" : "MEMBER"));
  const act = actOn(service, union);
  const election = (more: object = {}) => anElection(union, { electedOn, seats, ...more });
  const standing = (more: object = {}) =>
    election({
      kind: "STANDING",
      ...{ decidedBy: "工会委员会", upperApproval },
      seats: seats.slice(0, 9).map(({ electedBy: _, ...seat }) => seat),
      ...more,
    });
  return { ...union, act, seats, election, standing };
}

test("ORG-R13 a standing committee of nine to eleven members of the committee in force is elected with the upper union's approval", async () => {
  const { act, seats, election, standing, people } = await aLargeCommittee();
  expect(await act("electCommittee", standing())).toMatchObject({ code: "TERM_NOT_SHARED" });
  await act("electCommittee", election());
  const plain = seats.map(({ electedBy: _, ...seat }) => seat);
  expect(await act("electCommittee", standing({ upperApproval: " " }))).toMatchObject({
    code: "STANDING_UNAPPROVED",
  });
  for (const size of [8, 12])
    expect(await act("electCommittee", standing({ seats: plain.slice(0, size) }))).toMatchObject({
      code: "COMMITTEE_SIZE_UNFIT",
    });
  for (const other of [aSeat(people[12]!, "MEMBER"), { ...plain[1]!, post: "MEMBER" }])
    expect(
      await act("electCommittee", standing({ seats: [plain[0], ...plain.slice(2, 9), other] })),
    ).toMatchObject({ code: "STANDING_SEAT_UNFIT" });
  expect(await act("electCommittee", standing())).toMatchObject({ __typename: "Committee" });
});

test("ORG-R13, ORG-R14 it has the term of its committee and ends with it; who elected whom is on record", async () => {
  const { act, chair, election, standing, seats } = await aLargeCommittee();
  const one = seats.map((seat, n) => (n === 1 ? { ...seat, electedBy: "COMMITTEE" } : seat));
  const since = { electedOn: "2021-06-03" };
  await act("electCommittee", election({ ...since, seats: one }));
  const { id } = await act("electCommittee", standing(since));
  type Seen = { kind: string; endsOn: string; seats: { post: string; electedBy: string }[] };
  const { committees } = await service.ask<{ committees: { edges: { node: Seen }[] } }>(
    chair,
    `{ committees(filter: { on: "${electedOn}" }) { edges { node { kind endsOn seats { post electedBy } } } } }`,
  );
  const byKind = new Map(committees.edges.map(({ node }) => [node.kind, node]));
  expect(byKind.get("STANDING")?.endsOn).toBe("2026-06-02");
  const leaders = (kind: string) =>
    byKind
      .get(kind)
      ?.seats.slice(0, 3)
      .map(({ post, electedBy }) => `${post} ${electedBy}`);
  expect(leaders("UNION")).toEqual(["CHAIR CONGRESS", "VICE_CHAIR COMMITTEE", "MEMBER CONGRESS"]);
  const byCommittee = ["CHAIR COMMITTEE", "VICE_CHAIR COMMITTEE", "MEMBER COMMITTEE"];
  expect(leaders("STANDING")).toEqual(byCommittee);
  await act("electCommittee", election({ termNo: 2 }));
  const { committee } = await service.ask<{ committee: { succeededOn: string | null } }>(
    chair,
    "query($id: ID!) { committee(id: $id) { succeededOn } }",
    { id },
  );
  expect(committee.succeededOn).toBe(electedOn);
});

test("ORG-R14 an election that does not say who elected the chair, or has the committee elect its own members, is refused", async () => {
  const { act, election, seats } = await aLargeCommittee();
  const unsaid = seats.map(({ electedBy: _, ...seat }) => seat);
  expect(await act("electCommittee", election({ seats: unsaid }))).toMatchObject({
    code: "ELECTED_BY_UNSAID",
    message: expect.stringContaining("大会直接选举"),
  });
  const wrong = seats.map((seat) => ({ ...seat, electedBy: "COMMITTEE" }));
  expect(await act("electCommittee", election({ seats: wrong }))).toMatchObject({
    code: "ELECTED_BY_WRONG",
  });
});

test("ORG-R15 an election that the upper union refused is held again, as the same term and on any day after", async () => {
  const { act, election } = await aLargeCommittee();
  const first = await act("electCommittee", election({ electedOn: "2026-06-01" }));
  await act("takeCommitteeStep", { id: first.id, step: "REPORT" });
  expect(await act("electCommittee", election({ termNo: 2 }))).toMatchObject({
    code: "ELECTION_NOT_ON_TIME",
  });
  const refused = { id: first.id, step: "REFUSE", opinion: "候选人名单未公示" };
  expect(await act("takeCommitteeStep", refused)).toMatchObject({ __typename: "Committee" });
  expect(await act("electCommittee", election())).toMatchObject({ __typename: "Committee" });
});
