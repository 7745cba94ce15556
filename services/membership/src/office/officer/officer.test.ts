import { addDays, localDate } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf } from "@union/testing";
import fc from "fast-check";
import { contractExtension } from "./contract-extension.js";
import { checkPaidDay } from "./paid-day.js";
import { transferStages } from "./transfer.stages.js";

const day = localDate;
const today = day("2026-03-20");
const partTime = { employment: "PART_TIME" as const, validFrom: day("2021-05-20") };
const used = [day("2026-03-02"), day("2026-03-03"), day("2026-03-04")];
const asked = (on: string, more: object = {}) => ({
  ...{ on: day(on), purpose: "走访会员", overReason: null },
  ...more,
});

test.each([
  ["the third day", asked("2026-03-05"), used.slice(0, 2), null],
  ["a fourth day", asked("2026-03-05"), used, "PaidDaysOver"],
  ["a fourth day with its reason", asked("2026-03-05", { overReason: "换届选举" }), used, null],
  ["the same day again", asked("2026-03-04", { overReason: "换届" }), used, "PaidDayUsed"],
  ["a Sunday", asked("2026-03-08"), [], "PaidDayWrong"],
  ["tomorrow", asked("2026-03-23"), [], "PaidDayWrong"],
  ["a day before his office", asked("2021-05-19"), [], "PaidDayWrong"],
  ["without a purpose", asked("2026-03-05", { purpose: "" }), [], "PaidDayTextUnfit"],
])("ORG-R20 %s", (_, paid, sofar, refusal) => {
  const checked = checkPaidDay(paid, partTime, sofar, 3, today);
  expect(checked.ok ? null : checked.error.kind).toBe(refusal);
});

test("ORG-R20 a full-time officer has no such days", () => {
  const fullTime = { ...partTime, employment: "FULL_TIME" as const };
  expect(checkPaidDay(asked("2026-03-05"), fullTime, [], 3, today)).toMatchObject({
    error: { kind: "PaidDayNotDue" },
  });
});

test("ORG-R19 a contract grows by each day of full-time service, and part time lasts to the end of the term", () => {
  const term = { validFrom: day("2021-05-20"), validTo: null, termEndsOn: day("2026-05-19") };
  expect(contractExtension({ ...term, employment: "PART_TIME" }, today)).toEqual({
    ...{ basis: "TO_TERM_END", days: null, until: "2026-05-19" },
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 3000 }),
      (on, left) => {
        const validTo = addDays(term.validFrom, left);
        const service = { ...term, validTo, employment: "FULL_TIME" as const };
        const { days } = contractExtension(service, addDays(term.validFrom, on));
        expect(days).toBe(Math.min(on, left));
      },
    ),
  );
});

const chair = actorOf("0198f0a0-0000-7000-8000-000000000000", "CHAIR");
test.each(everyCase(transferStages))(
  "every step in every state: %j",
  ({ state, step, isPossible }) => {
    const matter = { state, campusId: null, departmentId: null, owners: ["him"], taken: [] };
    const actor = transferStages.steps[step].by === "HOUSE" ? null : chair;
    const taken = takeStep(transferStages, matter, actor, { step, opinion: "同意" });
    expect(taken.ok ? "yes" : taken.error.kind).toBe(isPossible ? "yes" : "StepNotPossible");
  },
);
