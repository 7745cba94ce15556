import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { evaluationsOf } from "../testing/evaluations.js";
import { somePeople } from "../testing/some-people.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
let evaluations: ReturnType<typeof evaluationsOf>;
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2026-03-02T04:00:00Z"),
  });
  evaluations = evaluationsOf(service);
});
afterAll(() => service.close());

const decided = { document: "纪要", decidedBy: "院党委", decidedOn: "2026-03-01" };
const confirmation = { ...decided, decidedOn: "2026-03-02" };
const groups = [
  { group: "A", eligible: 3, weight: 30 },
  { group: "B", eligible: 6, weight: 30 },
  { group: "C", eligible: 20, weight: 40 },
];

/** A confirmed evaluation of the whole union over M1 and E1, by three groups of 3, 6 and 20 voters. */
async function confirmed() {
  const union = await aUnion(service, somePeople());
  const officer = actorOf(union.unionId, "UNION_OFFICER");
  const party = actorOf(union.unionId, "PARTY_COMMITTEE");
  const opened = await evaluations.open(officer, { year: 2025, kind: "LEADERS", groups });
  const { id } = opened;
  const people = ["M1", "E1"].map((no) => ({ memberId: union.memberId(no) }));
  await evaluations.add(officer, { id, subjects: people });
  const subjects = await evaluations.subjects(officer, { campaignId: id });
  const of = (no: string) =>
    subjects.find(({ member }) => (member as { id: string }).id === union.memberId(no))!.id;
  await evaluations.step(party, { id, step: "approve", ...decided });
  for (const no of ["M1", "E1"]) await evaluations.report(officer, { id: of(no), text: "述职" });
  await evaluations.step(officer, { id, step: "collectReports" });
  await evaluations.step(officer, { id, step: "beginVote" });
  await evaluations.count(officer, {
    ...{ id, votedOn: "2026-03-02" },
    groups: groups.map(({ group, eligible }) => ({ group, issued: eligible, collected: eligible })),
    counts: ["M1", "E1"].flatMap((no) =>
      groups.map(({ group, eligible }) => ({
        ...{
          subjectId: of(no),
          group,
          excellent: eligible,
          competent: 0,
          basic: 0,
          incompetent: 0,
        },
      })),
    ),
  });
  await evaluations.step(party, { id, step: "confirm", ...confirmation });
  return { ...union, officer, party, id, of };
}

test("EV-R8 a group of fewer than 5 ballots is hidden, with the next smallest, and so is the score that would give it away", async () => {
  const { member, officer, of } = await confirmed();
  const result = {
    ballots: { excellent: 29 },
    groups: [
      { group: "A", ballots: null },
      { group: "B", ballots: null },
      { group: "C", ballots: { excellent: 20 } },
    ],
    scoreHundredths: null,
    satisfaction: { basisPoints: 10000 },
  };
  expect(await evaluations.mine(member("M1"))).toMatchObject([{ result }]);
  expect(await evaluations.subject(officer, of("M1"))).toMatchObject({ result });
});

test("EV-R8 each sees his own result and no other's; others see the summary alone, and not of so few subjects", async () => {
  const { member, of, id } = await confirmed();
  expect(await evaluations.mine(member("M1"))).toHaveLength(1);
  expect(await evaluations.subject(member("M1"), of("E1"))).toBeNull();
  expect(await evaluations.subject(member("M2"), of("M1"))).toBeNull();
  expect(await evaluations.mine(member("M2"))).toEqual([]);
  expect(await evaluations.summary(member("M2"), id)).toEqual({
    ...{ evaluated: 2, talks: 0, satisfaction: null },
  });
});

test("a campus officer sees the campaign of the whole union, its subjects of his campus alone, and does not move it", async () => {
  const { officerOf, id, of, memberId } = await confirmed();
  const east = officerOf("东院区");
  expect(await evaluations.subjects(east, { campaignId: id })).toMatchObject([{ id: of("E1") }]);
  expect(await evaluations.subject(east, of("M1"))).toBeNull();
  expect(await evaluations.step(east, { id, step: "feedBack" })).toMatchObject({
    code: "STEP_NOT_YOURS",
  });
  const talk = { talkedOn: "2026-03-02", talkedById: memberId("M3"), note: "谈话" };
  expect(await evaluations.talk(east, { id: of("M1"), ...talk })).toMatchObject({
    code: "SUBJECT_UNKNOWN",
  });
  expect(await evaluations.talk(east, { id: of("E1"), ...talk })).toMatchObject({ id: of("E1") });
  const asked = { year: 2025, kind: "MIDDLE_MANAGERS", groups };
  expect(await evaluations.open(east, asked)).toMatchObject({ code: "CAMPAIGN_PLACE_UNKNOWN" });
});

test("a campaign of a campus is not found by another campus, nor does it take another's people", async () => {
  const { officerOf, campusId, memberId } = await confirmed();
  const east = officerOf("东院区");
  const asked = { year: 2024, kind: "LEADERS", groups, campusId: campusId("东院区") };
  const { id } = await evaluations.open(east, asked);
  expect(await evaluations.step(officerOf("本部院区"), { id, step: "approve" })).toMatchObject({
    code: "CAMPAIGN_UNKNOWN",
  });
  const subjects = [{ memberId: memberId("M1") }];
  expect(await evaluations.add(east, { id, subjects })).toMatchObject({ code: "SUBJECT_UNKNOWN" });
});

test("another union finds nothing of it", async () => {
  const { id, of } = await confirmed();
  const other = await aUnion(service, somePeople());
  expect(await evaluations.subject(other.chair, of("M1"))).toBeNull();
  expect(await evaluations.summary(other.chair, id)).toBeNull();
  expect(await evaluations.step(other.chair, { id, step: "feedBack" })).toMatchObject({
    code: "CAMPAIGN_UNKNOWN",
  });
});

test("2.16 no single ballot is stored: a count is kept by subject and group, and tells no voter and no time", async () => {
  const rows = await service.ground.db.query<{ name: string }[]>(
    "SELECT COLUMN_NAME AS name FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'evaluation_count' ORDER BY 1",
  );
  expect(rows.map(({ name }) => name)).toEqual(
    [
      ...["basic", "competent", "dont_know", "excellent", "incompetent", "invalid"],
      ...["subject_id", "union_id", "voter_group", "weight"],
    ].toSorted(),
  );
});

test("EV-R8 neither results nor reports nor notes of talks are in any event", async () => {
  const { unionId, officer, of, memberId } = await confirmed();
  const talk = { talkedOn: "2026-03-02", talkedById: memberId("M3"), note: "谈话要点甲乙丙" };
  await evaluations.talk(officer, { id: of("M1"), ...talk });
  const rows = await service.ground.db.query<{ payload: string }[]>(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ?",
    [unionId],
  );
  const told = rows.map(({ payload }) => payload).join("\n");
  expect(told).toContain("民主评议");
  for (const secret of ["谈话要点", "excellent", "EXCELLENT", "issued"])
    expect(told).not.toContain(secret);
});
