import { everyCase, takeStep } from "@union/stages";
import { actorOf } from "@union/testing";
import { resolutionStages } from "./resolution/resolution.stages.js";
import { matterOfSession, sessionStages } from "./session.stages.js";

const of = { state: "PLANNED", campusId: null, departmentId: null, owners: [], taken: [] } as const;

test.each(everyCase(sessionStages))("2.2.7 $state --$step--> is possible: $isPossible", (one) => {
  const { by } = sessionStages.steps[one.step];
  const role = by === "sessions.review" ? "PARTY_COMMITTEE" : "CHAIR";
  const actor = by === "HOUSE" ? null : actorOf("u", role);
  const matter = matterOfSession({ state: one.state });
  const taken = takeStep(sessionStages, matter, actor, { step: one.step, opinion: "理由" });
  expect(taken.ok).toBe(one.isPossible);
});

test.each(everyCase(resolutionStages))(
  "SC-R16 $state --$step--> is possible: $isPossible",
  (one) => {
    const { by } = resolutionStages.steps[one.step];
    const chair = actorOf("u", "CHAIR", { memberId: "m" });
    const owners = by === "OWNER" ? ["m"] : [];
    const actor = by === "HOUSE" ? null : chair;
    const matter = { ...of, state: one.state, owners };
    const taken = takeStep(resolutionStages, matter, actor, { step: one.step, opinion: "理由" });
    expect(taken.ok).toBe(one.isPossible);
  },
);
