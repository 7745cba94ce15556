import { Deadlines } from "@union/deadlines";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { OrganisationRepository } from "../organisation/index.js";
import { adoptPolicyProfile } from "./adopt-policy-profile.js";
import { PolicyOverrideRepository } from "./policy-override.repository.js";
import { PolicyProposalRepository } from "./policy-proposal.repository.js";
import { proposePolicy } from "./propose-policy.js";
import { takePolicyProposalStep } from "./take-policy-proposal-step.js";

/** What changes the union's policy. */
export const policyCommands = ({ db, clock }: Pick<ServiceGround, "db" | "clock">) => {
  const needs = ({ tx, outbox }: Unit) => ({
    proposals: new PolicyProposalRepository(tx),
    policies: new PolicyOverrideRepository(tx),
    organisation: new OrganisationRepository(tx),
    steps: new Steps(tx, outbox, clock),
    deadlines: new Deadlines(tx),
    outbox,
    today: dayOf(clock()),
  });
  return {
    overridePolicy: command(db, "overridePolicy", (unit) => proposePolicy(needs(unit))),
    adoptPolicyProfile: command(db, "adoptPolicyProfile", (unit) =>
      adoptPolicyProfile(needs(unit)),
    ),
    takePolicyProposalStep: command(db, "takePolicyProposalStep", (unit) =>
      takePolicyProposalStep(needs(unit)),
    ),
  };
};
