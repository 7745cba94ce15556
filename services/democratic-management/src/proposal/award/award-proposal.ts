import {
  type Actor,
  err,
  isUnseen,
  isWide,
  type LocalDate,
  ok,
  type Result,
  scopeOf,
} from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import type { ProposalAwardKind } from "./award-kind.js";
import { awardParties } from "./award-parties.js";
import { ProposalAwardRepository } from "./proposal-award.repository.js";
import { proposalAwardStages } from "./proposal-award.stages.js";

export type AwardProposalInput = {
  readonly congressNo: number;
  readonly sessionNo: number;
  readonly kind: ProposalAwardKind;
  /** The proposal, or the department, that is awarded: one of the two, as the kind says. */
  readonly proposalId: string | null;
  readonly departmentId: string | null;
  readonly document: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
};
export type AwardUnfit = { readonly kind: "AwardUnfit" };
export type AwardUnfounded = { readonly kind: "AwardUnfounded" };
export type AwardedAlready = { readonly kind: "AwardedAlready" };
export type AwardProposalRefusal = AwardUnfit | AwardUnfounded | AwardedAlready | StepRefusal;

/** Records, once, who was awarded for a session: a proposal that was filed, or a department that answered one (PR-R14). */
export const awardProposal =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { proposalId, departmentId, ...input }: AwardProposalInput,
  ): Promise<Result<{ id: string }, AwardProposalRefusal>> => {
    const { tx, steps, today } = needs;
    const { unionId } = actor;
    const { kind, decidedOn } = input;
    const scope = scopeOf(actor, "proposals.examine");
    const awardedId = kind === "BEST_PROPOSAL" ? proposalId : departmentId;
    if (scope === null || !isWide(scope) || awardedId === null) return err({ kind: "AwardUnfit" });
    const awards = new ProposalAwardRepository(tx);
    const award = { ...input, unionId, awardedId, ...words(input) };
    const awarded = await awards.awarded(award);
    const [first] = awarded;
    if (!first) return err({ kind: "AwardUnfit" });
    const isFounded = isText(award.document, 200) && isText(award.decidedBy, 100);
    if (!isFounded || decidedOn > today || decidedOn < first.since)
      return err({ kind: "AwardUnfounded" });
    const owners = kind === "BEST_PROPOSAL" ? [first.proposerId] : [];
    const place = { campusId: null, departmentId: null, owners, taken: [] };
    const matter = { ...place, state: "STANDING" as const };
    const asked = { step: "AWARD", opinion: null } as const;
    const taken = takeStep(proposalAwardStages, matter, actor, asked);
    if (!taken.ok) return taken;
    const id = await awards.add(award);
    if (id === null) return err({ kind: "AwardedAlready" });
    await steps.pass(proposalAwardStages, actor, {
      ...{ unionId, subject: id, subjectName: nameOfAward(award, first.no), campusId: null },
      ...{ step: "AWARD", ...taken.value, isFirst: true },
      parties: await awardParties(needs, award, awarded),
    });
    return ok({ id });
  };

/** How people call an award: by the proposal, or by the session it was given for. */
export const nameOfAward = (
  { kind, congressNo, sessionNo }: Pick<AwardProposalInput, "kind" | "congressNo" | "sessionNo">,
  no: string,
): string => (kind === "BEST_PROPOSAL" ? `提案 ${no}` : `第${congressNo}届第${sessionNo}次职代会`);

const words = ({ document, decidedBy }: Pick<AwardProposalInput, "document" | "decidedBy">) => ({
  document: document.trim(),
  decidedBy: decidedBy.trim(),
});
const isText = (text: string, most: number): boolean => !isUnseen(text) && text.length <= most;
