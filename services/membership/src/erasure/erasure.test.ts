import type { LocalDate } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf } from "@union/testing";
import { erasureStages } from "./erasure.stages.js";
import { keptUntil, mayErase } from "./may-erase.js";

const day = (text: string) => text as LocalDate;
const today = day("2026-11-23");

test.each(everyCase(erasureStages))(
  "PI-R10 in $state the step $step is possible: $isPossible",
  ({ state, step, isPossible }) => {
    const { by } = erasureStages.steps[step];
    const matter = { state, campusId: "c", departmentId: "d", owners: ["person"], taken: [] };
    const actor =
      by === "HOUSE"
        ? null
        : actorOf("u", by === "OWNER" ? "MEMBER" : "CHAIR", {
            ...(by === "OWNER" && { memberId: "person" }),
          });
    const taken = takeStep(erasureStages, matter, actor, { step, opinion: "依申请" });
    expect(taken.ok ? taken.value.to : taken.error.kind).toBe(
      isPossible ? erasureStages.steps[step].to : "StepNotPossible",
    );
  },
);

test.each([
  ["ACTIVE", "OWN_REQUEST", "2000-01-01", "StillMember"],
  ["RETAINED", "RETENTION_OVER", "2000-01-01", "StillMember"],
  ["TRANSFERRING", "OWN_REQUEST", "2000-01-01", "StillMember"],
  ["WITHDRAWN", "OWN_REQUEST", "2026-11-22", "erased"],
  ["WITHDRAWN", "RETENTION_OVER", "2016-11-23", "erased"],
  ["EXPELLED", "RETENTION_OVER", "2016-11-24", "KeptUntil"],
  ["DECEASED", "RETENTION_OVER", "2016-11-23", "erased"],
  [null, "OWN_REQUEST", null, "erased"],
  [null, "RETENTION_OVER", null, "KeptUntil"],
  [null, "RETENTION_OVER", "2010-01-01", "erased"],
] as const)("PI-R10 %s, asked for as %s, since %s: %s", (status, ground, since, outcome) => {
  const facts = { status, since: since && day(since) };
  const allowed = mayErase(facts, ground, today, 10);
  expect(allowed.ok ? "erased" : allowed.error.kind).toBe(outcome);
});

test("2.13.1 ten years after 29 February end on 1 March where there is no such day", () => {
  const facts = { status: "WITHDRAWN", since: day("2016-02-29") } as const;
  expect(keptUntil(facts, 10)).toBe("2026-03-01");
  expect(keptUntil(facts, 12)).toBe("2028-02-29");
});
