import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import { asNamed } from "../matter/as-named.js";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { matterOfProposal } from "../matter/proposal-matter.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { nameOfProposal, partiesOf } from "../matter/proposal-parties.js";
import { openPause, type ProposalPaused } from "./open-pause.js";
import { ProposalExtensionRepository } from "./proposal-extension.repository.js";
import { proposalExtensionStages } from "./proposal-extension.stages.js";

export type AskProposalExtensionInput = {
  readonly proposalId: string;
  readonly days: number;
  readonly reason: string | null;
};
export type ExtensionDaysWrong = { readonly kind: "ExtensionDaysWrong"; readonly most: number };
export type ExtensionTooLate = { readonly kind: "ExtensionTooLate"; readonly dueOn: LocalDate };
export type ExtendedOnce = { readonly kind: "ExtendedOnce" };
export type NoClockRuns = { readonly kind: "NoClockRuns" };
export type AskProposalExtensionRefusal =
  | FindProposalRefusal
  | ExtensionDaysWrong
  | ExtensionTooLate
  | ExtendedOnce
  | NoClockRuns
  | ProposalPaused
  | StepRefusal;

/** The department asks for more time, before the last day, with a reason, and only once (PR-R8). */
export const askProposalExtension =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { proposalId, days, reason }: AskProposalExtensionInput,
  ): Promise<Result<{ id: string }, AskProposalExtensionRefusal>> => {
    const { tx, steps, directory, today } = needs;
    const { unionId } = actor;
    const found = await findProposal(needs, actor, proposalId);
    if (!found.ok) return found;
    const proposal = found.value;
    const { campusId, currentDueOn, status } = proposal;
    const matter = { ...matterOfProposal(proposal, "ACCEPT", []), state: "ASKED" as const };
    const asked = { step: "ASK", opinion: reason } as const;
    const taken = takeStep(proposalExtensionStages, matter, asNamed(actor, proposal), asked);
    if (!taken.ok) return taken;
    if (currentDueOn === null || (status !== "IN_HANDLING" && status !== "REHANDLING"))
      return err({ kind: "NoClockRuns" });
    if (await openPause(tx, proposal)) return err({ kind: "ProposalPaused" });
    if (today > currentDueOn) return err({ kind: "ExtensionTooLate", dueOn: currentDueOn });
    const overrides = await directory.policyOverrides(unionId);
    const moment = { campusId, on: today };
    const { value: most } = resolvePolicy("proposal.extensionDays", moment, overrides);
    if (!Number.isInteger(days) || days < 1 || days > most)
      return err({ kind: "ExtensionDaysWrong", most });
    const extensions = new ProposalExtensionRepository(tx);
    const before = await extensions.of(unionId, [proposalId]);
    if (before.some(({ state }) => state === "ASKED" || state === "GRANTED"))
      return err({ kind: "ExtendedOnce" });
    const id = await extensions.add({ unionId, proposalId, days, askedOn: today });
    await steps.pass(proposalExtensionStages, actor, {
      ...{ unionId, subject: id, subjectName: nameOfProposal(proposal), campusId },
      ...{ step: "ASK", ...taken.value, isFirst: true, policy: { "proposal.extensionDays": most } },
      parties: await partiesOf(needs, proposal),
    });
    return ok({ id: proposalId });
  };
