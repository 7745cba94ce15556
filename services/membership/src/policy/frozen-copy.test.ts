import { type Actor, addDays, type LocalDate, localDate } from "@union/kernel";
import { newId } from "@union/persistence";
import { type TestService, testSecrets, testService } from "@union/testing";
import { type DuesUnion, keepDues } from "../dues/keep-dues.js";
import { membership } from "../service.js";
import { copyUnion } from "../testing/copy-union.js";
import { decidePolicy } from "../testing/decide-policy.js";
import { duesDesk } from "../testing/dues-desk.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

const day = (on: string) => new Date(`${on}T06:20:00+08:00`);
const frozenOn = day("2026-02-20");
let now = day("2025-01-01");
let service: TestService;
let frozen: TestService;
let hospital: Hospital;
beforeAll(async () => {
  const parts = membership(testSecrets.signingKey);
  service = await testService(parts, { clock: () => now });
  frozen = await testService(parts, { clock: () => now, database: "membership_frozen" });
  hospital = await aHospital();
  await livesTheYear(service);
  now = frozenOn;
  await chargesAgain(service);
}, 240_000);
beforeEach(async () => {
  now = frozenOn;
  await copyUnion(service, frozen, hospital.unionId);
});
afterAll(async () => {
  await service.close();
  await frozen.close();
});

const months = Array.from({ length: 12 }, (_, n) => `2025-${String(n + 1).padStart(2, "0")}`);
const nextMonth = (month: string): string =>
  month.endsWith("12") ? `${Number(month.slice(0, 4)) + 1}-01` : months[Number(month.slice(5))]!;

/** For whom of the union each month is paid or waived, and when: by person, from 0. */
const settles = (person: number, month: string): string | null => {
  const n = Number(month.slice(5));
  if (person % 7 === 3) return null; // pays nothing all year
  if (person % 7 === 4) return n <= 4 ? `${nextMonth(month)}-10` : null;
  if (person % 7 === 5) return n <= 7 ? "2025-11-20" : null; // far too late, for seven months at once
  if (person % 7 === 6) return n === 5 ? "WAIVED" : null;
  return `${nextMonth(month)}-10`;
};

/** Twenty-one people of two campuses and three wards, of whom some join, stop or owe nothing during 2025. */
async function aHospital() {
  now = day("2025-01-01");
  const union = await aUnion(service, "本部院区", "东院区");
  const bases = ["3478", "5012.55", "4999.99", "12000", "0", null, "6789.01"];
  const rows = Array.from({ length: 21 }, (_, n) =>
    aNurse(n % 3 === 0 ? "东院区" : "本部院区", {
      科室: n % 5 === 0 ? "产科" : "内科",
      性别: n % 4 === 0 ? "男" : "女",
      "会费基数(元)": bases[n % 7] ?? null,
      ...(n === 9 ? notEnrolled : {}),
    }),
  );
  const people = await union.employs(...rows);
  const wards = [
    [`东院区分工会`, "东院区", "产科"],
    [`本部分工会`, "本部院区", "内科"],
  ] as const;
  for (const [name, campus, ward] of wards)
    await service.ask(
      union.chair,
      "mutation($input: SetUpOrgInput!) { setUpOrg(input: $input) { __typename } }",
      {
        input: {
          ...{ level: "BRANCH", name, parentId: union.unionId, validFrom: "2020-01-01" },
          departmentIds: [await union.departmentId(campus, ward)],
        },
      },
    );
  const items = { POST_WAGE: 300_000, SCALE_WAGE: 123_456 };
  for (const n of [1, 8, 12])
    await duesDesk(service).base(union.chair, people[n]!, "2025-01", items);
  await union.decides({ key: "policy.backdateMaxDays", value: 3650, effectiveFrom: "2025-01-01" });
  return { ...union, people };
}
type Hospital = Awaited<ReturnType<typeof aHospital>>;

/** What happened to memberships during the year, told when it happened. */
async function changes(at: TestService, month: string): Promise<void> {
  const { people, unionId } = hospital;
  const record = (n: number, kind: string, effectiveOn: string, more: object = {}) =>
    at.ask(
      aChair(unionId),
      "mutation($input: RecordMembershipFactInput!) { recordMembershipFact(input: $input) { __typename ... on Refused { message } } }",
      {
        input: {
          ...{ memberId: people[n], kind, effectiveOn, document: "1号", decidedBy: "委员会" },
          ...more,
        },
      },
    );
  if (month === "2025-03") await record(9, "ENROLLED", "2025-03-15");
  if (month === "2025-06") await record(7, "RETAINED", "2025-06-20", { reason: "退休" });
  if (month === "2025-09") await record(2, "WITHDRAWN", "2025-09-28");
}
const aChair = (unionId: string): Actor => ({
  ...{ accountId: newId(), unionId, memberId: null, sessionId: newId() },
  grants: [{ role: "CHAIR", campusIds: null, departmentIds: null }],
});

async function round(at: TestService, unionId: string, on: string): Promise<void> {
  now = day(on);
  const [known] = await at.ground.db.query<DuesUnion[]>(
    "SELECT union_id AS unionId, MAX(month) AS latest FROM dues_run WHERE union_id = ? GROUP BY union_id",
    [unionId],
  );
  await keepDues(at.ground, known!);
}

/** Some pay what is due on a day, and some are let off. */
async function settle(at: TestService, on: LocalDate): Promise<void> {
  const { unionId, people } = hospital;
  const [chair, desk] = [aChair(unionId), duesDesk(at)];
  for (const state of ["DUE", "OVERDUE"])
    for (const { id, month, member } of await desk.list(chair, { state })) {
      const when = settles(people.indexOf(member!.id), month);
      const number = `${member!.staffNo} ${month}`;
      if (when === on) await desk.receive(chair, [id], { number, receivedOn: on });
      if (when === "WAIVED" && on === `${nextMonth(month)}-10`) await desk.waive(chair, id);
    }
}

/** Lives the year's dues, morning by morning: months are charged, some pay, some are let off, and the rounds go on. */
async function livesTheYear(at: TestService, isFirst = true): Promise<void> {
  const { unionId } = hospital;
  now = day("2025-02-05");
  await duesDesk(at).charge(aChair(unionId), "2025-01");
  for (let on = localDate("2025-02-05"); on <= "2026-01-15"; on = addDays(on, 1)) {
    await round(at, unionId, on);
    if (on.endsWith("-10") || on === "2025-11-20") await settle(at, on);
    if (isFirst && on.endsWith("-28")) await changes(at, on.slice(0, 7));
  }
}

type Line = { kind: string; subject: string; before: number; after: number };
async function dryRun(union: Hospital, input: object): Promise<Line[]> {
  const { done } = await service.ask<{ done: { lines: Line[]; message?: string } }>(
    union.chair,
    `query($input: PolicyDryRunInput!) { done: policyDryRun(input: $input) {
      ... on PolicyForecast { lines { kind subject before after } } ... on Refused { message } } }`,
    { input: { year: 2025, ...input } },
  );
  if (!done.lines) throw new Error(done.message);
  return done.lines;
}

/** What truly stands in a database, case by case. */
const truths = {
  DUES_OF_MONTH: `SELECT CONCAT(campus_id, '/', month) AS subject, SUM(amount_fen) AS value FROM dues_charge
    WHERE union_id = ? AND standing = 1 AND month LIKE '2025-%' GROUP BY campus_id, month`,
  DEEMED_WITHDRAWAL_OPENED: `SELECT DISTINCT member_id AS subject, 1 AS value FROM membership_matter
    WHERE union_id = ? AND kind = 'DEEMED_WITHDRAWAL' AND YEAR(opened_on) = 2025`,
  DUES_REMINDED: `SELECT DISTINCT member_id AS subject, 1 AS value FROM dues_arrears
    WHERE union_id = ? AND YEAR(reminded_on) = 2025`,
} as const;
type Kind = keyof typeof truths;
async function truth(at: TestService, unionId: string, kind: Kind): Promise<Map<string, number>> {
  const rows = await at.ground.db.query<{ subject: string; value: number | string }[]>(
    truths[kind],
    [unionId],
  );
  return new Map(rows.map(({ subject, value }) => [subject, Number(value)]));
}
/** A truth with what was forecast to change of it; cases that count nothing are none. */
function foretold(
  before: ReadonlyMap<string, number>,
  kind: Kind,
  lines: readonly Line[],
): Map<string, number> {
  const after = new Map(before);
  for (const line of lines.filter((one) => one.kind === kind)) {
    expect([line.subject, before.get(line.subject) ?? 0]).toEqual([line.subject, line.before]);
    after.set(line.subject, line.after);
  }
  return new Map([...after].filter(([, value]) => value !== 0));
}
const counted = (all: ReadonlyMap<string, number>) =>
  new Map([...all].filter(([, value]) => value !== 0));

async function chargesAgain(at: TestService): Promise<void> {
  for (const month of months) await duesDesk(at).charge(aChair(hospital.unionId), month);
}

/** Forecasts a decision on what stands, makes it on the copy, lets it work there, and compares case by case. */
async function foretells(
  decision: { readonly key: string; readonly campus?: string; readonly [more: string]: unknown },
  kind: Kind,
  works: () => Promise<void>,
): Promise<number> {
  const { unionId } = hospital;
  const { campus, ...asked } = decision;
  const input = { ...asked, campusId: campus === undefined ? null : hospital.campusId(campus) };
  const before = await truth(service, unionId, kind);
  expect(await truth(frozen, unionId, kind)).toEqual(before);
  const lines = await dryRun(hospital, input);
  expect(await decidePolicy(frozen, unionId, input)).toMatch(/^[0-9a-f-]{36}$/);
  await works();
  const after = await truth(frozen, unionId, kind);
  expect(counted(after)).toEqual(foretold(before, kind, lines));
  expect(await truth(service, unionId, kind)).toEqual(before);
  return lines.filter((line) => line.kind === kind).length;
}

test.each([
  ["another rate", { key: "dues.rateBps", value: 75, effectiveFrom: "2025-01-01" }],
  ["a rate from July on", { key: "dues.rateBps", value: 30, effectiveFrom: "2025-07-01" }],
  [
    "a rate of one campus, from within March on",
    { key: "dues.rateBps", value: 100, effectiveFrom: "2025-03-02", campus: "东院区" },
  ],
  [
    "dropping less of the base",
    { key: "dues.truncateFen", value: 100, effectiveFrom: "2025-01-01" },
  ],
  ["dropping nothing", { key: "dues.truncateFen", value: 0, effectiveFrom: "2025-05-01" }],
  ["other pay items", { key: "dues.baseItems", value: ["POST_WAGE"], effectiveFrom: "2025-04-01" }],
])(
  "DUE-R1, DUE-R2 %s: on a frozen copy the months charged again come to what was forecast, campus by campus",
  async (_, decision) => {
    const changed = await foretells(decision, "DUES_OF_MONTH", () => chargesAgain(frozen));
    expect(changed).toBeGreaterThan(3);
  },
);

/** Begins the year anew on the copy: no dues yet, nobody reminded. */
async function forgetsTheYear(): Promise<void> {
  for (const table of [
    ...["dues_run", "dues_charge", "dues_reversal", "dues_batch", "dues_unmatched", "dues_arrears"],
    ...["dues_lacking_base", "membership_matter", "deadline", "stage_step"],
  ])
    await frozen.ground.db.query(`DELETE FROM ${table} WHERE union_id = ?`, [hospital.unionId]);
}

test.each([
  [
    "seven months open a deemed withdrawal",
    { key: "membership.deemedExitMonths", value: 7, effectiveFrom: "2025-01-01" },
    "DEEMED_WITHDRAWAL_OPENED",
  ],
  [
    "ten months open a deemed withdrawal at one campus, from September on",
    {
      ...{ key: "membership.deemedExitMonths", value: 10, effectiveFrom: "2025-09-01" },
      campus: "本部院区",
    },
    "DEEMED_WITHDRAWAL_OPENED",
  ],
  [
    "dues are overdue only after a quarter",
    { key: "dues.graceDays", value: 100, effectiveFrom: "2025-01-01" },
    "DEEMED_WITHDRAWAL_OPENED",
  ],
  [
    "members are reminded of seven months",
    { key: "dues.remindMonths", value: 7, effectiveFrom: "2025-01-01" },
    "DUES_REMINDED",
  ],
] as const)(
  "MEM-R10, DUE-R6 %s: on a frozen copy that lives the year again the rounds do what was forecast, person by person",
  async (_, decision, kind) => {
    const changed = await foretells(decision, kind, async () => {
      await forgetsTheYear();
      await livesTheYear(frozen, false);
    });
    expect(changed).toBeGreaterThan(0);
  },
);

test("ORG-R6 another threshold of women: on a frozen copy the norms of the union say what was forecast", async () => {
  const { unionId } = hospital;
  const form = async (): Promise<number> => {
    const { norms } = await frozen.ask<{ norms: { womenForm: string } }>(
      aChair(unionId),
      '{ norms: committeeNorms(on: "2025-12-31") { womenForm } }',
    );
    return norms.womenForm === "COMMITTEE" ? 1 : 0;
  };
  const decision = { key: "org.womenCommitteeThreshold", value: 10, effectiveFrom: "2025-01-01" };
  const before = await form();
  const line = (await dryRun(hospital, decision)).find(({ subject }) => subject === unionId);
  expect(line).toMatchObject({ before });
  await decidePolicy(frozen, unionId, decision);
  expect(await form()).toBe(line!.after);
});
