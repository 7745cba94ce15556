import { newId } from "@union/persistence";
import { everyCase, takeStep } from "@union/stages";
import { actorOf } from "@union/testing";
import { duesArrearsStages } from "./dues-arrears.stages.js";
import { duesChargeStages } from "./dues-charge.stages.js";

const place = { campusId: newId(), departmentId: newId(), owners: [newId()], taken: [] };

test.each(everyCase(duesChargeStages))(
  "DUE-R5 dues that are $state: $step is possible: $isPossible",
  ({ state, step, isPossible }) => {
    const chair = actorOf(newId(), "CHAIR");
    const taken = takeStep(duesChargeStages, { ...place, state }, chair, { step, opinion: "病假" });
    expect(taken.ok).toBe(isPossible);
    if (!taken.ok) expect(taken.error.kind).toBe("StepNotPossible");
  },
);

test.each(everyCase(duesArrearsStages))(
  "DUE-R6 arrears that are $state: $step is possible: $isPossible, and only for the house",
  ({ state, step, isPossible }) => {
    const asked = { step, opinion: null };
    expect(takeStep(duesArrearsStages, { ...place, state }, null, asked).ok).toBe(isPossible);
    const chair = actorOf(newId(), "CHAIR");
    expect(takeStep(duesArrearsStages, { ...place, state }, chair, asked)).toMatchObject({
      error: { kind: "StepNotYours" },
    });
  },
);
