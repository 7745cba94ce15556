import type { Actor } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf } from "@union/testing";
import { proposalAnswerStages } from "../answer/proposal-answer.stages.js";
import { proposalFollowUpStages } from "../answer/proposal-follow-up.stages.js";
import { proposalAwardStages } from "../award/proposal-award.stages.js";
import { proposalExtensionStages } from "../handling/proposal-extension.stages.js";
import { proposalHandlersStages } from "../handling/proposal-handlers.stages.js";
import { proposalPauseStages } from "../handling/proposal-pause.stages.js";
import { proposalStages } from "./proposal.stages.js";

/** The machine of 2.2.8, as the rules draw it; the last edge is PR-R4's late proposal. */
const drawn = `DRAFT SECONDING, SECONDING SUBMITTED, SUBMITTED UNDER_EXAMINATION, UNDER_EXAMINATION FILED, FILED ASSIGNED,
  ASSIGNED IN_HANDLING, IN_HANDLING ANSWERED, ANSWERED FEEDBACK_DUE, FEEDBACK_DUE CLOSED, UNDER_EXAMINATION RETURNED,
  RETURNED SUBMITTED, UNDER_EXAMINATION MERGED, UNDER_EXAMINATION CONVERTED_TO_SUGGESTION, UNDER_EXAMINATION REJECTED,
  ASSIGNED REASSIGNMENT_REQUESTED, REASSIGNMENT_REQUESTED ASSIGNED, FEEDBACK_DUE REHANDLING, REHANDLING ANSWERED,
  FEEDBACK_DUE ESCALATED, ESCALATED CLOSED, SECONDING CONVERTED_TO_SUGGESTION`;

test("2.2.8 the states change as the rules draw them, and in no other way", () => {
  const built = Object.values(proposalStages.steps).flatMap(({ from, to }) =>
    from.filter((state) => (state as string) !== to).map((state) => `${state} ${to}`),
  );
  expect([...new Set(built)].sort()).toEqual(drawn.split(/,\s+/).sort());
});

const [unionId, memberId] = ["11111111-1111-4111-8111-111111111111", "m"];
const actors: readonly (Actor | null)[] = [
  null,
  actorOf(unionId, "MEMBER", { memberId }),
  actorOf(unionId, "CHAIR"),
  actorOf(unionId, "DEPARTMENT_HANDLER"),
];
const place = { campusId: null, departmentId: null, owners: [memberId], taken: [] };

test.each([
  ["PROPOSAL", proposalStages],
  ["PROPOSAL_ANSWER", proposalAnswerStages],
  ["PROPOSAL_EXTENSION", proposalExtensionStages],
  ["PROPOSAL_PAUSE", proposalPauseStages],
  ["PROPOSAL_FOLLOW_UP", proposalFollowUpStages],
  ["PROPOSAL_HANDLERS", proposalHandlersStages],
  ["PROPOSAL_AWARD", proposalAwardStages],
] as const)(
  "%s: every step is possible from its states, and refused from all others",
  (_, stages) => {
    for (const { state, step, isPossible } of everyCase<string, string>(stages)) {
      const outcomes = actors.map((actor) =>
        takeStep<string, string>(stages, { ...place, state }, actor, { step, opinion: "理由" }),
      );
      expect([state, step, outcomes.some(({ ok }) => ok)]).toEqual([state, step, isPossible]);
      const kinds = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.kind]));
      if (!isPossible) expect(kinds).toContain("StepNotPossible");
    }
  },
);
