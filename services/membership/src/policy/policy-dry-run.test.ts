import { type LocalDate, localDate } from "@union/kernel";
import { readSnapshot } from "@union/persistence";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import type { ForecastCase, PolicyForecast } from "@union/service";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";
import { bodiesDue } from "./bodies-due.forecast.js";
import { policyDryRun } from "./policy-dry-run.js";
import { PolicyOverrideRepository } from "./policy-override.repository.js";

const clock = () => new Date("2026-11-22T04:00:00Z");
const today = localDate("2026-11-22");
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock });
});
afterAll(() => service.close());

type Line = { kind: string; subject: string; label: string; before: number; after: number };
type Forecast = {
  code?: string;
  message: string;
  from: string;
  lines: Line[];
  totals: { kind: string; cases: number; changed: number; before: number; after: number }[];
};
const dryRun = async (actor: TestUnion["chair"], input: object): Promise<Forecast> =>
  (
    await service.ask<{ done: Forecast }>(
      actor,
      `query($input: PolicyDryRunInput!) { done: policyDryRun(input: $input) { __typename
        ... on PolicyForecast { from lines { kind subject label unit before after } totals { kind cases changed before after } }
        ... on Refused { code message } } }`,
      { input },
    )
  ).done;

/** Two branches: four women and a man in 东院区, two women in 本部院区. */
async function aHospital() {
  const union = await aUnion(service, "本部院区", "东院区");
  const east = { 科室: "产科" };
  await union.employs(
    ...[1, 2, 3, 4].map(() => aNurse("东院区", east)),
    aNurse("东院区", { ...east, 性别: "男" }),
    aNurse("东院区", { ...east, 入会日期: null, 会籍状态: null }),
    ...[1, 2].map(() => aNurse("本部院区")),
  );
  const branch = async (name: string, campus: string, ward: string): Promise<string> => {
    const { made } = await service.ask<{ made: { id: string } }>(
      union.chair,
      `mutation($input: SetUpOrgInput!) { made: setUpOrg(input: $input) { ... on UnionOrg { id } } }`,
      {
        input: {
          ...{ level: "BRANCH", name, parentId: union.unionId, validFrom: "2020-01-01" },
          departmentIds: [await union.departmentId(campus, ward)],
        },
      },
    );
    return made.id;
  };
  const ofEast = await branch("东院区分工会", "东院区", "产科");
  const ofMain = await branch("本部分工会", "本部院区", "内科");
  await union.decides({ key: "policy.backdateMaxDays", value: 3650, effectiveFrom: "2026-11-22" });
  return { ...union, ofEast, ofMain };
}

const overridesOf = (unionId: string) =>
  new PolicyOverrideRepository(service.ground.db.manager).all(unionId);
/** The cases as they are: under the decisions that stand. */
async function casesOf(
  unionId: string,
  year: number,
  forecasts: readonly PolicyForecast[] = bodiesDue,
): Promise<Map<string, number>> {
  const [found, overrides]: [ForecastCase[], PolicyOverride[]] = [[], await overridesOf(unionId)];
  for (const { cases } of forecasts)
    found.push(...(await cases(service.ground.db.manager, { unionId, year, today, overrides })));
  return new Map(found.map(({ kind, subject, value }) => [`${kind}/${subject}`, value]));
}
const withLines = (before: Map<string, number>, lines: readonly Line[]): Map<string, number> => {
  const after = new Map(before);
  for (const { kind, subject, ...line } of lines) {
    expect(before.get(`${kind}/${subject}`) ?? 0).toBe(line.before);
    after.set(`${kind}/${subject}`, line.after);
  }
  return after;
};
const storedIn = async (unionId: string): Promise<unknown> =>
  Promise.all(
    ["policy_override", "policy_proposal", "outbox", "audit_log", "stage_step"].map((table) =>
      service.ground.db.query(`SELECT COUNT(*) AS n FROM ${table} WHERE union_id = ?`, [unionId]),
    ),
  );

test("ORG-R6 a lower threshold of women shows which branches would owe a women's committee, and changes nothing", async () => {
  const { unionId, chair, campusId, ofEast } = await aHospital();
  const stored = await storedIn(unionId);
  const next = { key: "org.womenCommitteeThreshold", value: 3, effectiveFrom: "2027-01-01" };
  const forecast = await dryRun(chair, next);
  const east = { kind: "WOMEN_COMMITTEE_DUE", subject: ofEast, before: 0, after: 1 };
  expect(forecast).toMatchObject({
    from: "2025-01-01",
    totals: [{ kind: "WOMEN_COMMITTEE_DUE", cases: 3, changed: 2, before: 0, after: 2 }],
  });
  expect(forecast.lines).toHaveLength(2);
  expect(forecast.lines).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ...east,
        label: "东院区分工会应建立女职工委员会(女会员 4 人)",
      }),
      expect.objectContaining({ ...east, subject: unionId }),
    ]),
  );
  expect(await storedIn(unionId)).toEqual(stored);

  const local = actorOf(unionId, "CHAIR", { campusIds: [campusId("东院区")] });
  const his = await dryRun(local, { ...next, campusId: campusId("东院区") });
  expect(his.lines).toMatchObject([east]);
  expect(his.totals).toMatchObject([{ cases: 1, changed: 1 }]);
});

test("what is forecast is what comes out once the decision is made: decisions one after the other, of the union, of a campus, of a profile", async () => {
  const { unionId, chair, campusId, decides } = await aHospital();
  const east = "东院区";
  const steps: readonly [decision: Record<string, unknown>, campus: string | null][] = [
    [{ key: "org.womenCommitteeThreshold", value: 5, effectiveFrom: "2025-02-01" }, null],
    [{ key: "org.womenCommitteeThreshold", value: 4, effectiveFrom: "2025-01-15" }, east],
    [{ key: "org.womenCommitteeThreshold", value: 2, effectiveFrom: "2025-12-31" }, null],
    [{ key: "org.baseUnion.minMembers", value: 5, effectiveFrom: "2024-07-01" }, east],
    [{ key: "org.baseUnion.minMembers", value: 6, effectiveFrom: "2025-03-01" }, null],
    [{ key: "policy.profile", value: "HN-2007", effectiveFrom: "2025-01-01" }, null],
    [{ key: "org.womenCommitteeThreshold", value: 7, effectiveFrom: "2025-01-01" }, null],
  ];
  let changed = 0;
  for (const [decision, campus] of steps) {
    const before = await casesOf(unionId, 2025);
    const input = { ...decision, campusId: campus && campusId(campus), year: 2025 };
    const { from, lines } = await dryRun(chair, input);
    expect(from).toBe(decision["effectiveFrom"]);
    expect(await decides(decision, campus)).toMatch(/^[0-9a-f-]{36}$/);
    expect(await casesOf(unionId, 2025)).toEqual(withLines(before, lines));
    changed += lines.length;
  }
  expect(changed).toBeGreaterThan(3);
});

test("a decision yet to come is forecast as it will come out, over what was decided during the year", async () => {
  const { unionId, chair, decides } = await aHospital();
  const key = "org.womenCommitteeThreshold";
  await decides({ key, value: 5, effectiveFrom: "2026-06-01" });
  const before = await casesOf(unionId, 2026);
  const next = { key, value: 2, effectiveFrom: "2027-01-01" };
  const { lines } = await dryRun(chair, { ...next, year: 2026 });
  expect(lines).toHaveLength(2);
  await decides(next);
  expect(await casesOf(unionId, 2027)).toEqual(withLines(before, lines));
  expect(await casesOf(unionId, 2026)).toEqual(before);
});

test("a key that nothing is known of, a wrong value and a year without cases are refused in words", async () => {
  const { chair } = await aUnion(service, "本部院区");
  const code = async (input: object) => (await dryRun(chair, { value: 30, ...input })).code;
  const refused = await dryRun(chair, { key: "proposal.answerDays", value: 30 });
  expect(refused.code).toBe("POLICY_NOT_FORESEEN");
  expect(refused.message).toContain("建立女职工委员会的女会员人数");
  expect(await code({ key: "none" })).toBe("POLICY_KEY_UNKNOWN");
  expect(await code({ key: "org.womenCommitteeThreshold", value: "x" })).toBe(
    "WHOLE_NUMBER_EXPECTED",
  );
  for (const year of [1999, 2027])
    expect(await code({ key: "org.womenCommitteeThreshold", year })).toBe("FORECAST_YEAR_WRONG");
});

test("what a forecast cannot show it says: keys of a profile that nobody plays again, and a year without cases", async () => {
  const { chair } = await aUnion(service, "本部院区");
  const remarks = async (input: object): Promise<string[]> =>
    (
      await service.ask<{ done: { remarks: string[] } }>(
        chair,
        "query($input: PolicyDryRunInput!) { done: policyDryRun(input: $input) { ... on PolicyForecast { remarks } } }",
        { input },
      )
    ).done.remarks;
  const [unforeseen] = await remarks({ key: "policy.profile", value: "HN-2007" });
  expect(unforeseen).toMatch(/不能推演.*congress\.|women\./);
  expect(await remarks({ key: "dues.rateBps", value: 75, year: 2025 })).toEqual([
    expect.stringContaining("2025 年没有与此相关的事项"),
  ]);
  expect(await remarks({ key: "org.womenCommitteeThreshold", value: 3 })).toEqual([]);
});

test("a forecast cannot write", async () => {
  const writes = readSnapshot(service.ground.db, (sql) => sql.query("DELETE FROM policy_override"));
  await expect(writes).rejects.toThrow(/read.?only/i);
});

/**
 * A forecast as a capability of its own would register it, here of dues: it works the year's charges out again from their
 * bases, by the decisions it is given and the day each month begins, and tells a sum for each campus and month.
 */
const duesDouble: PolicyForecast = {
  keys: ["dues.rateBps", "dues.truncateFen"],
  cases: async (sql, { unionId, year, overrides }) => {
    type Row = { campusId: string; month: number; baseFen: number };
    const rows = await sql.query<Row[]>(
      "SELECT campus_id AS campusId, month, base_fen AS baseFen FROM dues_double WHERE union_id = ? AND year = ?",
      [unionId, year],
    );
    const sums = new Map<string, ForecastCase>();
    for (const { campusId, month, baseFen } of rows) {
      const on = `${year}-${String(month).padStart(2, "0")}-01` as LocalDate;
      const rate = resolvePolicy("dues.rateBps", { campusId, on }, overrides).value;
      const unit = resolvePolicy("dues.truncateFen", { campusId, on }, overrides).value || 1;
      const charge = Math.floor((Math.floor(baseFen / unit) * unit * rate) / 10_000);
      const subject = `${campusId}/${month}`;
      sums.set(subject, {
        ...{ kind: "DUES_OF_MONTH", subject, campusId, unit: "FEN" },
        label: { zh: `${year} 年 ${month} 月会费`, en: `Dues of ${year}-${month}` },
        value: charge + (sums.get(subject)?.value ?? 0),
      });
    }
    return [...sums.values()];
  },
};

test("DUE-R1 a capability's own forecast is asked the same way: dues by month and campus before and after, equal to what the switch gives", async () => {
  const { db } = service.ground;
  const { unionId, chair, campusId, decides } = await aHospital();
  const east = campusId("东院区");
  await db.query(
    "CREATE TABLE dues_double (union_id CHAR(36), campus_id CHAR(36), year INT, month INT, base_fen INT)",
  );
  const bases = [347_800, 501_250];
  const rows = [east, campusId("本部院区")].flatMap((campus) =>
    Array.from({ length: 12 }, (_, n) => bases.map((base) => [unionId, campus, 2025, n + 1, base])),
  );
  await db.query("INSERT INTO dues_double VALUES ?", [rows.flat()]);
  expect((await casesOf(unionId, 2025, [duesDouble])).get(`DUES_OF_MONTH/${east}/1`)).toBe(
    1_735 + 2_505,
  );
  const decision = { key: "dues.rateBps", value: 100, effectiveFrom: localDate("2025-07-01") };
  const before = await casesOf(unionId, 2025, [duesDouble]);
  const tried = await readSnapshot(db, (sql) =>
    policyDryRun(
      sql,
      [...bodiesDue, duesDouble],
      today,
    )(chair, {
      ...decision,
      ...{ campusId: east, year: 2025 },
    }),
  );
  if (!tried.ok) throw new Error(tried.error.kind);
  const { changes, totals } = tried.value;
  expect(changes.map(({ campusId: where, before: was, after }) => [where, was, after])).toEqual(
    Array.from({ length: 6 }, () => [east, 4_240, 8_480]),
  );
  expect(totals).toEqual([
    {
      ...{ kind: "DUES_OF_MONTH", unit: "FEN", cases: 24, changed: 6 },
      ...{ before: 24 * 4_240, after: 30 * 4_240 },
    },
  ]);
  await decides(decision, "东院区");
  const lines = changes.map((one) => ({ ...one, label: one.label.zh }));
  expect(await casesOf(unionId, 2025, [duesDouble])).toEqual(withLines(before, lines));
});
