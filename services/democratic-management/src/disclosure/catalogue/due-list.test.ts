import { addDays, type LocalDate, localDate } from "@union/kernel";
import fc from "fast-check";
import { cycles, periodAt, periodsOf } from "./cycle.js";
import { defaultDuties } from "./default-duties.js";
import { dueList, type Publication } from "./due-list.js";
import { dueMetrics } from "./due-metrics.js";
import { type DutyChange, dutiesOn } from "./duties-in-force.js";

const day = localDate;
const change = (more: Partial<DutyChange>): DutyChange => ({
  ...{ code: "STAFF_OPERATION", isOn: false, cycle: null, effectiveFrom: day("2025-07-01") },
  ...{ reason: "并入月报", document: "工会〔2025〕8号", ...more },
});
const asked = (more: Partial<Parameters<typeof dueList>[0]> = {}) => ({
  ...{ year: 2025, campusIds: ["main", "east"], audience: null, changes: [], publications: [] },
  ...{ today: day("2025-12-31"), dueDays: () => 15, ...more },
});
const published = (more: Partial<Publication> = {}): Publication => ({
  ...{ id: "i", dutyCode: "STAFF_OPERATION", campusId: null, period: null },
  ...{ publishedOn: day("2025-01-20"), ...more },
});
const januaryOf = (campusId: string, more: Parameters<typeof asked>[0]) =>
  dueList(asked(more)).find(
    (due) =>
      due.duty.code === "STAFF_OPERATION" && due.from === "2025-01-01" && due.campusId === campusId,
  );

test("DEM-06 the shipped catalogue has no code twice, the nine entries of the hospital's own practice, and all four audiences", () => {
  const codes = defaultDuties.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(defaultDuties.filter(({ source }) => source === "DEM-06")).toHaveLength(9);
  expect(new Set(defaultDuties.map(({ audience }) => audience)).size).toBe(4);
  expect(
    defaultDuties.every(({ title, code }) => [...title.zh].length <= 40 && code.length <= 40),
  ).toBe(true);
});

test("DI-R5 the periods of a cycle cover its year without gap or overlap, and every day lies in one of them", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...cycles),
      fc.integer({ min: 1990, max: 2100 }),
      fc.nat(364),
      (cycle, year, n) => {
        const periods = periodsOf(cycle, year);
        if (cycle === "AD_HOC") return periods.length === 0;
        const on = addDays(day(`${year}-01-01`), n);
        const holding = periods.filter(({ from, to }) => from <= on && on <= to);
        expect(holding).toEqual([periodAt(cycle, on)]);
        expect(periods[0]?.from).toBe(`${year}-01-01`);
        expect(periods.at(-1)?.to).toBe(`${year}-12-31`);
        return periods.every(
          ({ to }, at) => at === periods.length - 1 || addDays(to, 1) === periods[at + 1]?.from,
        );
      },
    ),
  );
});

test.each([
  ["2025-01-31", [], "UPCOMING"],
  ["2025-02-01", [], "DUE"],
  ["2025-02-15", [], "DUE"],
  ["2025-02-16", [], "OVERDUE"],
  ["2025-02-16", [published()], "PUBLISHED"],
  [
    "2025-03-01",
    [
      published({
        period: { from: day("2025-01-01"), to: day("2025-01-31") },
        publishedOn: day("2025-02-15"),
      }),
    ],
    "PUBLISHED",
  ],
  [
    "2025-03-01",
    [
      published({
        period: { from: day("2025-01-01"), to: day("2025-01-31") },
        publishedOn: day("2025-02-16"),
      }),
    ],
    "PUBLISHED_LATE",
  ],
  ["2025-03-01", [published({ publishedOn: day("2025-02-03") })], "OVERDUE"],
] as const)("on %s, of January's monthly entry: %#", (today, publications, state) => {
  expect(januaryOf("main", { today: day(today), publications })?.state).toBe(state);
});

test("what one campus published does not serve the other; what the whole union published serves all", () => {
  const publications = [published({ campusId: "east" })];
  expect(januaryOf("main", { publications })?.state).toBe("OVERDUE");
  expect(januaryOf("east", { publications })?.state).toBe("PUBLISHED");
});

test("an entry that was switched off is due no more from that day on, and one with another cycle in that cycle", () => {
  const of = (changes: readonly DutyChange[]) =>
    dueList(asked({ changes, campusIds: ["main"] }))
      .filter(({ duty }) => duty.code === "STAFF_OPERATION")
      .map(({ to }) => to.slice(5, 7));
  expect(of([change({})])).toEqual(["01", "02", "03", "04", "05", "06"]);
  expect(of([change({ isOn: true, cycle: "QUARTERLY" })])).toEqual([
    "01",
    "02",
    "03",
    "04",
    "05",
    "06",
    "09",
    "12",
  ]);
  const later = change({ isOn: true, effectiveFrom: day("2025-10-01") });
  expect(of([change({}), later])).toEqual(["01", "02", "03", "04", "05", "06", "10", "11", "12"]);
});

test("of two decisions with one first day the later one stands; a decision of later days does not stand yet", () => {
  const stands = (changes: readonly DutyChange[], on: LocalDate) =>
    dutiesOn(changes, on).find(({ code }) => code === "STAFF_OPERATION")?.isOn;
  expect(stands([change({}), change({ isOn: true })], day("2025-07-01"))).toBe(true);
  expect(stands([change({})], day("2025-06-30"))).toBe(true);
  expect(stands([change({})], day("2025-07-01"))).toBe(false);
});

test("DEM-05 coverage is published of due, timeliness on time of due, as exact fractions; nothing due is no share of one", () => {
  const publications = [
    published(),
    published({
      period: { from: day("2025-02-01"), to: day("2025-02-28") },
      publishedOn: day("2025-04-01"),
    }),
  ];
  const list = dueList(
    asked({ publications, campusIds: ["main"], today: day("2025-04-16") }),
  ).filter(({ duty }) => duty.code === "STAFF_OPERATION");
  expect(dueMetrics(list)).toEqual({
    coverage: { num: 2, den: 3 },
    timeliness: { num: 1, den: 3 },
  });
  expect(dueMetrics([])).toEqual({ coverage: { num: 0, den: 0 }, timeliness: { num: 0, den: 0 } });
});
