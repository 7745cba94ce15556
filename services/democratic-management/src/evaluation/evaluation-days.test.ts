import { newId } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { aCongress } from "../testing/a-congress.js";
import { evaluationsOf } from "../testing/evaluations.js";
import { somePeople } from "../testing/some-people.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
let evaluations: ReturnType<typeof evaluationsOf>;
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2026-03-20T04:00:00Z"),
  });
  evaluations = evaluationsOf(service);
});
afterAll(() => service.close());

const decided = (decidedOn: string) => ({ document: "纪要", decidedBy: "院党委", decidedOn });
type Group = { readonly group: string; readonly eligible: number };

/** A campaign over M1 that was approved on 2026-03-01 and whose report came in on paper on 2026-03-05; six people are members. */
async function approved(kind: string, groups: readonly Group[], seats = 0) {
  const union = await aUnion(service, somePeople());
  await service.ground.db.query(
    "UPDATE directory_member SET status = 'ACTIVE' WHERE union_id = ?",
    [union.unionId],
  );
  if (seats > 0) {
    const delegates = Array.from({ length: seats }, () => ({
      memberId: newId(),
      campus: "东院区",
    }));
    await aCongress(service, union, delegates, "2026-04-01");
  }
  const officer = actorOf(union.unionId, "UNION_OFFICER");
  const party = actorOf(union.unionId, "PARTY_COMMITTEE");
  const { id } = await evaluations.open(officer, { year: 2025, kind, groups });
  await evaluations.add(officer, { id, subjects: [{ memberId: union.memberId("M1") }] });
  const [subject] = await evaluations.subjects(officer, { campaignId: id });
  await evaluations.step(party, { id, step: "approve", ...decided("2026-03-01") });
  const report = { id: subject!.id, text: "述职", reportedOn: "2026-03-05" };
  await evaluations.report(officer, report);
  await evaluations.step(officer, { id, step: "collectReports" });
  const begun = await evaluations.step(officer, { id, step: "beginVote" });
  const count = (votedOn: string, collected: number) => {
    const all = (begun as unknown as { groups: Group[] }).groups;
    return evaluations.count(officer, {
      ...{ id, votedOn, groups: all.map(({ group }) => ({ group, issued: collected, collected })) },
      counts: all.map(({ group }) => ({
        ...{ subjectId: subject!.id, group, excellent: collected },
        ...{ competent: 0, basic: 0, incompetent: 0 },
      })),
    });
  };
  return { ...union, officer, party, id, begun, count, subjectId: subject!.id };
}

test("EV-R2 the vote lies neither before the approval nor before the last report", async () => {
  const { count } = await approved("LEADERS", [{ group: "ALL", eligible: 6 }]);
  for (const votedOn of ["2026-01-02", "2026-03-04", "2026-03-21"])
    expect(await count(votedOn, 6)).toMatchObject({ code: "VOTE_DAY_UNFIT" });
  expect(await count("2026-03-05", 6)).toMatchObject({ state: "COUNTED" });
});

test("EV-R2 a report on paper came in after the approval, and one's own comes in today", async () => {
  const union = await aUnion(service, somePeople());
  const officer = actorOf(union.unionId, "UNION_OFFICER");
  const groups = [{ group: "ALL", eligible: 6 }];
  const { id } = await evaluations.open(officer, { year: 2025, kind: "LEADERS", groups });
  await evaluations.add(officer, { id, subjects: [{ memberId: union.memberId("M1") }] });
  const [subject] = await evaluations.subjects(officer, { campaignId: id });
  const party = actorOf(union.unionId, "PARTY_COMMITTEE");
  const approve = { id, step: "approve" };
  expect(await evaluations.step(party, { ...approve, ...decided("1999-01-01") })).toMatchObject({
    code: "DECISION_DAY_UNFIT",
  });
  await evaluations.step(party, { ...approve, ...decided("2026-03-01") });
  const file = (reportedOn: string, actor = officer) =>
    evaluations.report(actor, { id: subject!.id, text: "述职", reportedOn });
  for (const day of ["2026-02-28", "2026-03-21"])
    expect(await file(day)).toMatchObject({ code: "REPORT_DAY_UNFIT" });
  expect(await file("2026-03-05", union.member("M1"))).toMatchObject({ code: "REPORT_DAY_UNFIT" });
  expect(await file("2026-03-20", union.member("M1"))).toMatchObject({ reportedOn: "2026-03-20" });
});

test("2.5 a result is not confirmed before its vote, and whoever confirms it reads whose it is", async () => {
  const { count, party, id, subjectId } = await approved("LEADERS", [
    { group: "ALL", eligible: 6 },
  ]);
  await count("2026-03-10", 6);
  const confirm = { id, step: "confirm" };
  for (const day of ["1999-01-01", "2026-03-09"])
    expect(await evaluations.step(party, { ...confirm, ...decided(day) })).toMatchObject({
      code: "DECISION_DAY_UNFIT",
    });
  expect(await evaluations.subject(party, subjectId)).toMatchObject({ name: "本部1" });
  expect(await evaluations.step(party, { ...confirm, ...decided("2026-03-10") })).toMatchObject({
    state: "CONFIRMED",
  });
});

test("EV-R5 the officers of the union are evaluated by all its members, whatever number was given", async () => {
  const { begun, count } = await approved("UNION_OFFICERS", [{ group: "ALL", eligible: 2 }]);
  expect(begun).toMatchObject({
    groups: [{ group: "ALL", eligible: 6, countedFrom: "2026-03-20 在册会员 6 人" }],
  });
  expect(await count("2026-03-20", 3)).toMatchObject({ state: "VOTING", round: 2 });
  expect(await count("2026-03-20", 4)).toMatchObject({
    state: "COUNTED",
    turnout: "应参加 6 人(2026-03-20 在册会员 6 人)，收回 4 票；4×3=12 ≥ 6×2=12，评议有效。",
  });
});

test.each([
  ["C", 3, 9],
  ["ALL", 3, 9],
  ["ALL", 30, 30],
  ["A", 3, 3],
])(
  "EV-R5 of nine delegates group %s with %i given has %i eligible",
  async (group, given, wanted) => {
    const { begun } = await approved("LEADERS", [{ group, eligible: given }], 9);
    expect(begun).toMatchObject({ groups: [{ group, eligible: wanted }] });
  },
);

test("EV-R5 where no congress is kept the number of delegates is the one given", async () => {
  const { begun } = await approved("MIDDLE_MANAGERS", [{ group: "C", eligible: 20 }]);
  expect(begun).toMatchObject({ groups: [{ eligible: 20, countedFrom: null }] });
});
