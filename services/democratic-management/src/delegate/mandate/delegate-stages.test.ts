import { everyCase, takeStep } from "@union/stages";
import { actorOf } from "@union/testing";
import { congressStages } from "../../congress/index.js";
import { delegateStages } from "./delegate.stages.js";

const unionId = "00000000-0000-4000-8000-000000000001";
const chair = actorOf(unionId, "CHAIR");
const matter = { campusId: "c", departmentId: "d", owners: [], taken: [] };

test.each(everyCase(delegateStages))(
  "2.2.4 a mandate that is $state and the step $step: possible $isPossible",
  ({ state, step, isPossible }) => {
    const actor = delegateStages.steps[step].by === "HOUSE" ? null : chair;
    const taken = takeStep(delegateStages, { ...matter, state }, actor, { step, opinion: "同意" });
    expect(taken.ok ? null : taken.error.kind).toBe(isPossible ? null : "StepNotPossible");
  },
);

test.each(everyCase(congressStages))(
  "SC-R7 a congress that is $state and the step $step: possible $isPossible",
  ({ state, step, isPossible }) => {
    const actor = congressStages.steps[step].by === "HOUSE" ? null : chair;
    const of = { ...matter, campusId: null, departmentId: null, state };
    const taken = takeStep(congressStages, of, actor, { step, opinion: "同意" });
    expect(taken.ok ? null : taken.error.kind).toBe(isPossible ? null : "StepNotPossible");
  },
);

test.each(["MEMBER", "GROUP_LEADER", "SYSTEM_ADMINISTRATOR", "PARTY_COMMITTEE"] as const)(
  "2.15 a %s takes no step on a mandate",
  (role) => {
    for (const { state, step } of everyCase(delegateStages)) {
      const actor = actorOf(unionId, role);
      const taken = takeStep(delegateStages, { ...matter, state }, actor, {
        step,
        opinion: "同意",
      });
      expect(taken).toMatchObject({ error: { kind: "StepNotYours" } });
    }
  },
);

test.each(["CREDENTIAL", "REFUSE", "SUSPEND"] as const)(
  "2.15 nobody takes %s on his own mandate",
  (step) => {
    const own = actorOf(unionId, "CHAIR", { memberId: "m" });
    const state = delegateStages.steps[step].from[0]!;
    const taken = takeStep(delegateStages, { ...matter, owners: ["m"], state }, own, {
      step,
      opinion: "同意",
    });
    expect(taken).toMatchObject({ error: { kind: "StepApart" } });
  },
);
