import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../../service.js";
import { actOn, anElection, anElectorate, aSeat, seatsOf } from "../../testing/committee.js";
import { copyUnion } from "../../testing/copy-union.js";
import { decidePolicy } from "../../testing/decide-policy.js";
import type { TestUnion } from "../../testing/union.js";

let now = "2025-05-21";
let service: TestService;
let frozen: TestService;
beforeAll(async () => {
  const parts = membership(testSecrets.signingKey);
  const clock = () => new Date(`${now}T02:00:00Z`);
  service = await testService(parts, { clock });
  frozen = await testService(parts, { clock, database: "membership_frozen" });
});
afterAll(async () => {
  await service.close();
  await frozen.close();
});
beforeEach(() => {
  now = "2025-05-21";
});

type Line = { kind: string; before: number; after: number };
const dryRun = async ({ chair }: TestUnion, input: object): Promise<Line[]> => {
  const { done } = await service.ask<{ done: { lines: Line[]; message?: string } }>(
    chair,
    `query($input: PolicyDryRunInput!) { done: policyDryRun(input: $input) {
      ... on PolicyForecast { lines { kind before after label } } ... on Refused { message } } }`,
    { input: { year: 2025, ...input } },
  );
  if (!done.lines) throw new Error(done.message);
  return done.lines.filter(({ kind }) => kind !== "WOMEN_COMMITTEE_DUE");
};
/** A union whose frozen copy lets rules reach back. */
async function aCopied() {
  const union = await anElectorate(service);
  const backdate = { key: "policy.backdateMaxDays", value: 3650, effectiveFrom: now };
  await decidePolicy(service, union.unionId, backdate);
  await copyUnion(service, frozen, union.unionId);
  return union;
}
const decided = { document: "工发〔2025〕1号", decidedBy: "会员代表大会" };

test.each([
  [
    "ORG-R13 more seats",
    "committee.size",
    [{ from: 0, min: 5, max: 7 }],
    "UNION",
    "COMMITTEE_SIZE_UNFIT",
  ],
  [
    "ORG-R6 a higher threshold of women",
    "org.womenCommitteeThreshold",
    8,
    "WOMEN",
    "WOMEN_FORM_UNFIT",
  ],
] as const)(
  "%s: an election of the year that is forecast to be refused is refused on a frozen copy",
  async (_, key, value, kind, code) => {
    const union = await aCopied();
    await decidePolicy(service, union.unionId, {
      ...{ key: "org.womenCommitteeThreshold", value: 5, effectiveFrom: "2025-01-01" },
    });
    const election = anElection(union, { electedOn: "2025-05-20", kind });
    expect(await actOn(service, union)("electCommittee", election)).toHaveProperty("id");
    const rule = { key, value, effectiveFrom: "2025-02-01" };
    expect(await dryRun(union, rule)).toMatchObject([
      { kind: "ELECTION_UNFIT", before: 0, after: 1 },
    ]);
    await decidePolicy(frozen, union.unionId, rule);
    expect(await actOn(frozen, union)("electCommittee", election)).toMatchObject({ code });
  },
);

test("ORG-R16 a vacancy that is forecast to have lasted too long is overdue on a frozen copy when it is filled", async () => {
  const union = await aCopied();
  const rule = { key: "officer.vacancyMaxMonths", value: 1, effectiveFrom: "2025-01-01" };
  await decidePolicy(frozen, union.unionId, rule);
  const lasts = async (at: TestService) => {
    now = "2025-05-21";
    const act = actOn(at, union);
    const { id } = await act("electCommittee", anElection(union, { electedOn: "2025-05-20" }));
    now = "2025-08-10";
    const seatId = (await seatsOf(at, union, id))[0]!.id;
    await act("endCommitteeSeat", {
      seatId,
      endsOn: "2025-06-20",
      reason: "LEFT_UNION",
      ...decided,
    });
    await act("fillCommitteeSeat", {
      ...{ committeeId: id, vacatedSeatId: seatId, electedOn: "2025-08-08", ...decided },
      seat: aSeat(union.people[3]!, "CHAIR"),
    });
    const [clock] = await at.ground.db.query<{ dueOn: string; metOn: string }[]>(
      "SELECT due_on AS dueOn, met_on AS metOn FROM deadline WHERE union_id = ? AND kind = 'COMMITTEE_SEAT_VACANT'",
      [union.unionId],
    );
    return clock!.metOn > clock!.dueOn;
  };
  expect(await lasts(service)).toBe(false);
  expect(await dryRun(union, rule)).toMatchObject([
    { kind: "VACANCY_OVERDUE", before: 0, after: 1 },
  ]);
  expect(await lasts(frozen)).toBe(true);
});
