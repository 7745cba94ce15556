import { localDate } from "@union/kernel";
import { contractFindings } from "./contract.findings.js";
import type { CollectiveContract } from "./contract.js";
import { answerDue } from "./date/work-out-dates.js";

const contract = {
  ...{ state: "NEGOTIATING", endedOn: null, answeredOn: null, filedOn: null, publishedOn: null },
} as unknown as CollectiveContract;
const dates = [answerDue(localDate("2024-12-20"), { days: 20, counting: "CALENDAR" })];
const codes = (on: string, changes: Partial<CollectiveContract> = {}, lacksWoman = false) =>
  contractFindings({ ...contract, ...changes }, { dates, lacksWoman }, localDate(on)).map(
    ({ code }) => code,
  );

test("CC-R5 an answer is late from the day after its last day, also where it came late", () => {
  expect(codes("2025-01-09")).toEqual(["NEGOTIATORS_PROTECTED"]);
  expect(codes("2025-01-10")).toContain("ANSWER_DUE_MISSED");
  expect(codes("2025-02-01", { answeredOn: localDate("2025-01-09") })).not.toContain(
    "ANSWER_DUE_MISSED",
  );
  expect(codes("2025-02-01", { answeredOn: localDate("2025-01-10") })).toContain(
    "ANSWER_DUE_MISSED",
  );
});

test("CC-R4 a staff side without a woman is a finding where the union has women enough for a committee", () => {
  expect(codes("2025-01-01", {}, true)).toContain("NO_WOMAN");
  expect(codes("2025-01-01")).not.toContain("NO_WOMAN");
});

test("CC-R3, CC-R16 negotiators are protected while they negotiate, and drafts are held against the standards", () => {
  expect(codes("2025-01-01", { state: "DRAFT_AGREED" })).toEqual(["STANDARDS"]);
  expect(codes("2025-01-01", { state: "EFFECTIVE" })).toEqual([]);
});
