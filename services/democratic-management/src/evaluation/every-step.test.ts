import type { Actor, Role } from "@union/kernel";
import { everyCase, type Stages, takeStep } from "@union/stages";
import { campaignStages } from "./campaign/campaign.stages.js";
import { recallStages } from "./recall/recall.stages.js";
import { rectificationStages } from "./rectification/rectification.stages.js";

const actor = (memberId: string, role: Role): Actor => ({
  ...{ accountId: `account of ${memberId}`, unionId: "union", memberId, sessionId: "session" },
  grants: [{ role, campusIds: null, departmentIds: null }],
});
const all = [campaignStages, rectificationStages, recallStages] as readonly Stages[];
const cases = all.flatMap((stages) =>
  everyCase(stages).map((one) => ({ ...one, stages, kind: stages.kind })),
);

test.each(cases)("$kind: in $state the step $step is possible: $isPossible", (one) => {
  const { stages, state, step, isPossible } = one;
  const isOwners = stages.steps[step]!.by === "OWNER";
  const who = isOwners ? actor("subject", "MEMBER") : actor("chair", "CHAIR");
  const matter = { state, campusId: null, departmentId: null, owners: ["subject"], taken: [] };
  const taken = takeStep(stages, matter, who, { step, opinion: "同意" });
  expect(taken.ok ? taken.value.to : taken.error.kind).toBe(
    isPossible ? stages.steps[step]!.to : "StepNotPossible",
  );
});

test("2.15 the subject of a recall takes no step of it, and a campus officer none at all", () => {
  for (const step of Object.keys(recallStages.steps) as (keyof typeof recallStages.steps)[]) {
    const state = recallStages.steps[step].from[0]!;
    const matter = { state, campusId: null, departmentId: null, owners: ["chair"], taken: [] };
    const asked = { step, opinion: "理由" };
    expect(takeStep(recallStages, matter, actor("chair", "CHAIR"), asked)).toMatchObject({
      error: { kind: "StepApart" },
    });
    const officer = { ...actor("other", "UNION_OFFICER") };
    const narrowed = [{ role: "UNION_OFFICER" as const, campusIds: ["east"], departmentIds: null }];
    expect(takeStep(recallStages, matter, { ...officer, grants: narrowed }, asked)).toMatchObject({
      error: { kind: "StepNotYours" },
    });
  }
});
