import { everyCase, type Stages, takeStep } from "@union/stages";
import { actorOf } from "@union/testing";
import { congressStages } from "../../congress/index.js";
import { delegateStages } from "./delegate.stages.js";

const unionId = "00000000-0000-4000-8000-000000000001";
const chair = actorOf(unionId, "CHAIR");
const matter = { campusId: "c", departmentId: "d", owners: [], taken: [] };

/*
 * Domain 2.2.4 as it draws a mandate: "NOMINATED -> ELECTED -> CREDENTIALED -> ACTIVE -> (SUSPENDED?) -> RECALLED | ENDED(transfer/retire/
 * resign/term)". A nomination may be dropped and credentials refused; whoever has no vote is invited and not elected (SC-R5); every
 * mandate that is not over ends with transfer, retirement, resignation or term.
 */
const ends = "NOMINATED>ENDED ELECTED>ENDED CREDENTIALED>ENDED ACTIVE>ENDED SUSPENDED>ENDED";
const wayOfMandate: Readonly<Record<string, string>> = {
  NOMINATE: "PROPOSED>NOMINATED",
  INVITE: "PROPOSED>CREDENTIALED",
  DROP: "NOMINATED>ENDED",
  ELECT: "NOMINATED>ELECTED",
  CREDENTIAL: "ELECTED>CREDENTIALED",
  REFUSE: "ELECTED>ENDED",
  ACTIVATE: "CREDENTIALED>ACTIVE",
  SUSPEND: "ACTIVE>SUSPENDED",
  RESUME: "SUSPENDED>ACTIVE",
  RECALL: "ACTIVE>RECALLED SUSPENDED>RECALLED",
  ...{ LEAVE: ends, LAPSE: ends, EXPIRE: ends },
};
/** SC-R7: a congress is prepared, begins, may be put off once, or again, within its bounds, and ends as the next one begins. */
const wayOfCongress: Readonly<Record<string, string>> = {
  FOUND: "PLANNED>PREPARING",
  CORRECT: "PREPARING>PREPARING",
  BEGIN: "PREPARING>SITTING",
  DELAY: "SITTING>SITTING",
  END: "SITTING>ENDED",
};
const edges = <State extends string, Name extends string>({ steps }: Stages<State, Name>) =>
  Object.entries<{ from: readonly string[]; to: string }>(steps)
    .flatMap(([step, { from, to }]) => from.map((state) => `${step}: ${state}>${to}`))
    .sort();
const drawn = (drawing: Readonly<Record<string, string>>) =>
  Object.entries(drawing)
    .flatMap(([step, all]) => all.split(" ").map((edge) => `${step}: ${edge}`))
    .sort();

test("2.2.4, SC-R7 the tables of a mandate and of a congress have the edges of their drawings and no others", () => {
  expect(edges(delegateStages)).toEqual(drawn(wayOfMandate));
  expect(edges(congressStages)).toEqual(drawn(wayOfCongress));
});

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
