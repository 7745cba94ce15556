import type { OnlineProposal } from "../matter/online-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { nameOfProposal, partiesOf } from "../matter/proposal-parties.js";
import { ProposalExtensionRepository } from "./proposal-extension.repository.js";
import { proposalExtensionStages } from "./proposal-extension.stages.js";

/** An answer ends what was asked for to give it later: more time is never granted in another round (PR-R8). */
export async function lapseExtensions(
  needs: ProposalNeeds,
  proposal: OnlineProposal,
): Promise<void> {
  const { tx, steps } = needs;
  const { unionId, id, campusId } = proposal;
  const extensions = new ProposalExtensionRepository(tx);
  const open = (await extensions.of(unionId, [id])).filter(({ state }) => state === "ASKED");
  for (const extension of open) {
    await extensions.decide(extension, "LAPSED");
    await steps.pass(proposalExtensionStages, null, {
      ...{ unionId, subject: extension.id, subjectName: nameOfProposal(proposal), campusId },
      ...{ step: "LAPSE", from: "ASKED", to: "LAPSED", opinion: null },
      parties: await partiesOf(needs, proposal),
    });
  }
}
