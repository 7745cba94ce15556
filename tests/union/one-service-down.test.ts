import {
  annualSummary,
  quantity,
  renderMarkdown,
  renderTable,
  type SummaryAnswer,
  summaryOperation,
} from "@union/annual-summary";
import type { Caller } from "./caller.js";
import { loadDemoYear } from "./demo-year.js";
import { until } from "./import-workbook.js";
import { startWholeUnion, type WholeUnion } from "./whole-union.js";

/** Of each service: its name as people know it, its root fields here, and its section of the summary. */
const house = [
  ["membership", "会员与组织", ["me", "campuses", "members", "staffCoverage"], "membershipFigures"],
  [
    "democratic-management",
    "民主管理",
    ["proposals", "democraticManagementDirectory"],
    "democraticFigures",
  ],
  ["welfare", "职工福利", ["visits", "welfareDirectory"], "welfareFigures"],
  ["activities", "文体活动", ["activities", "activitiesDirectory"], "activityFigures"],
] as const;

const everything = `{ me { account { login } } campuses { name } members(first: 3) { totalCount edges { node { name } } }
  staffCoverage { staff } proposals(first: 3) { totalCount edges { node { no title } } } democraticManagementDirectory { members }
  visits(first: 3) { totalCount edges { node { no cashFen } } } welfareDirectory { members }
  activities(first: 3) { totalCount edges { node { no name } } } activitiesDirectory { members } }`;

let union: WholeUnion;
let chair: Caller;
let whole: Record<string, unknown>;
let year: SummaryAnswer;
beforeAll(async () => {
  union = await startWholeUnion("down");
  chair = await loadDemoYear(union);
  whole = await chair.ask(everything);
  year = await chair.ask(summaryOperation, { year: 2025 });
}, 180_000);
afterAll(() => union?.stop());

/** Whether everything answers again as it did before, which a service that has just started may need a moment for. */
const isWhole = async (): Promise<boolean> => {
  const { data, errors } = await chair.try(everything);
  return errors.length === 0 && JSON.stringify(data) === JSON.stringify(whole);
};

describe.each(house)("while %s is down", (service, name, fields, section) => {
  beforeAll(() => union.stopService(service));
  afterAll(async () => {
    await union.startService(service);
    await until(`${service} answering again`, isWhole);
  }, 60_000);

  test("the others answer as before, its own fields are null, and every error says honestly who is missing", async () => {
    const { data, errors } = await chair.try<Record<string, unknown>>(everything);
    const left = Object.entries(whole).map(([field, value]) => [
      field,
      (fields as readonly string[]).includes(field) ? null : value,
    ]);
    expect(data).toEqual(Object.fromEntries(left));
    expect(errors.length).toBeGreaterThan(0);
    for (const { message, extensions } of errors) {
      expect(extensions).toMatchObject({ code: "SERVICE_UNAVAILABLE", service });
      expect(message).toContain(name);
    }
  });

  test("no figure is a wrong zero: its section is null, and every other one is missing or as it was", async () => {
    const { data, errors } = await chair.try<SummaryAnswer>(summaryOperation, { year: 2025 });
    expect(errors.length).toBeGreaterThan(0);
    // The organisation that all figures hang on is membership's.
    const left = service === "membership" ? null : { ...year.unionOrg, [section]: null };
    expect(data?.unionOrg).toEqual(left);
    expect(data?.campuses).toEqual(service === "membership" ? null : year.campuses);
  });

  test("the summary says what is missing and writes no figure of it, least of all a zero", async () => {
    const { data } = await chair.try<SummaryAnswer>(summaryOperation, { year: 2025 });
    const summary = annualSummary(data!, 2025);
    const document = renderMarkdown(summary);
    const gone = service === "membership" ? house : house.filter(([one]) => one === service);
    expect(document.match(/这一部分暂缺/g)?.length).toBeGreaterThanOrEqual(gone.length);
    for (const [, , , key] of gone) {
      expect(summary.sections.find((one) => one.key === key)?.figures).toBeNull();
      for (const { code, name: figure } of figuresOf(key)) {
        expect(document).not.toContain(code);
        expect(document).not.toContain(figure);
        expect(renderTable(summary)).not.toContain(code);
      }
    }
    for (const [, , , key] of house.filter((one) => !gone.includes(one)))
      for (const { code, value, unit } of figuresOf(key))
        expect(document).toMatch(new RegExp(`\\| ${code} \\|.*\\| ${quantity(value, unit)} \\|`));
    expect(document).not.toMatch(/(?:^|[\s|])0(?:\.00)? (?:人|人次|件|项|元)/);
    expect(document).not.toMatch(/,:|:。|^# {2}/m);
  });
});

test("while membership is down, visits and proposals stand without the names that it alone knows", async () => {
  await union.stopService("membership");
  const { data, errors } = await chair.try(`{
    visits(first: 1) { edges { node { cashFen campus { name } member { name } } } }
    proposals(first: 1) { edges { node { title campus { name } proposer { name } } } } }`);
  expect(data).toEqual({
    visits: { edges: [{ node: { cashFen: expect.any(Number), campus: null, member: null } }] },
    proposals: { edges: [{ node: { title: expect.any(String), campus: null, proposer: null } }] },
  });
  expect(errors.length).toBeGreaterThan(0);
  for (const { extensions } of errors)
    expect(extensions).toMatchObject({ code: "SERVICE_UNAVAILABLE", service: "membership" });
  await union.startService("membership");
  await until("membership answering again", isWhole);
});

const figuresOf = (key: (typeof house)[number][3]) => year.unionOrg![key]!;

test("nobody can sign in while membership is down, and is told so; who is signed in goes on", async () => {
  await union.stopService("membership");
  await expect(union.signIn("chair")).rejects.toThrow("会员与组织");
  expect(await chair.ask("{ visits { totalCount } }")).toEqual({ visits: { totalCount: 744 } });
  await union.startService("membership");
  await until("membership answering again", isWhole);
});
