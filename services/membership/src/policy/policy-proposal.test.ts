import { type Actor, addDays, localDate } from "@union/kernel";
import type { PolicyOverride } from "@union/policy";
import { everyCase, takeStep } from "@union/stages";
import fc from "fast-check";
import { mayTakeEffect, type PolicyProposal } from "./policy-proposal.js";
import { matterOf, policyProposalStages, proposalStepsOf } from "./policy-proposal.stages.js";

const chair = (accountId: string, campusIds: string[] | null = null): Actor => ({
  ...{ accountId, unionId: "union", memberId: `person of ${accountId}`, sessionId: "session" },
  grants: [{ role: "CHAIR", campusIds, departmentIds: null }],
});
const today = localDate("2025-01-01");
const proposal: PolicyProposal = {
  ...{ id: "proposal", unionId: "union", key: "proposal.answerDays", campusId: "east", value: 45 },
  ...{ effectiveFrom: today, source: "决议", state: "PROPOSED", version: 1 },
  ...{ proposedBy: "first", proposerId: "person of first" },
};
const said = { opinion: "意见" };

test.each(everyCase(policyProposalStages))(
  "2.15 in state $state the step $step is possible: $isPossible",
  ({ state, step, isPossible }) => {
    const matter = { ...matterOf(proposal), state };
    const taken = takeStep(policyProposalStages, matter, chair("second"), { step, ...said });
    expect(taken.ok).toBe(isPossible);
    if (taken.ok) expect(taken.value.to).toBe(policyProposalStages.steps[step].to);
  },
);

test("the proposer is offered withdrawal, a second person approval and rejection, and who reaches elsewhere nothing", () => {
  expect(proposalStepsOf(proposal, chair("first"))).toEqual(["withdraw"]);
  expect(proposalStepsOf(proposal, { ...chair("first"), accountId: "another" })).toEqual([
    "withdraw",
  ]);
  expect(proposalStepsOf(proposal, chair("second"))).toEqual(["approve", "reject"]);
  expect(proposalStepsOf(proposal, chair("second", ["west"]))).toEqual([]);
  expect(proposalStepsOf({ ...proposal, campusId: null }, chair("second", ["east"]))).toEqual([]);
  expect(proposalStepsOf({ ...proposal, state: "APPROVED" }, chair("second"))).toEqual([]);
});

test("2.16 no. 6 a decision begins on the day of its approval or later, by as many days earlier as the place allows", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 500 }),
      fc.nat(400),
      fc.constantFrom("east", "west", null),
      (offset, days, where) => {
        const allowed: PolicyOverride = {
          ...{ key: "policy.backdateMaxDays", value: days, campusId: where },
          ...{ effectiveFrom: today, source: "决议" },
        };
        const effectiveFrom = addDays(today, offset);
        const counts = where === "west" ? 0 : days;
        expect(mayTakeEffect({ campusId: "east", effectiveFrom }, today, [allowed])).toEqual(
          offset >= -counts
            ? { ok: true, value: null }
            : {
                ok: false,
                error: { kind: "PolicyTooLate", earliest: addDays(today, -counts) },
              },
        );
      },
    ),
  );
});
