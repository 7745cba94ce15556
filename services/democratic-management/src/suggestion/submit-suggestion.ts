import { holdersOf } from "@union/deadlines";
import { type Actor, addDays, err, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import {
  longestSuggestionTexts,
  projectKey,
  type Suggestion,
  type SuggestionTextWrong,
  suggestionTexts,
} from "./suggestion.js";
import { suggestionStages } from "./suggestion.stages.js";
import { suggestionDue } from "./suggestion-due.js";
import { type SuggestionNeeds, suggestionParties } from "./suggestion-needs.js";

export type ProposerNotOfTheStaff = { readonly kind: "ProposerNotOfTheStaff" };
export type PartnersWrong = { readonly kind: "PartnersWrong"; readonly max: number };
export type PartnerUnknown = { readonly kind: "PartnerUnknown" };
export type ConvertedProposalUnknown = { readonly kind: "ConvertedProposalUnknown" };
export type SubmitSuggestionRefusal =
  | ProposerNotOfTheStaff
  | PartnersWrong
  | PartnerUnknown
  | ConvertedProposalUnknown
  | SuggestionTextWrong;
export type SubmitSuggestionInput = {
  readonly title: string;
  readonly content: string;
  readonly project: string | null;
  /** A proposal of the proposer's own that was converted into it. */
  readonly proposalId: string | null;
  /** The proposer's own contribution, beside those of his partners. */
  readonly weight: number;
  readonly partners: readonly { readonly staffNo: string; readonly weight: number }[];
};

const most = { partners: 50, weight: 10_000 } as const;
const subjectName = suggestionStages.name.zh;

/** Somebody of the staff, alone or for a group, suggests something (2.2.9); the clock for the decision starts. */
export const submitSuggestion =
  ({ suggestions, directory, deadlines, steps, today }: SuggestionNeeds) =>
  async (
    actor: Actor,
    { proposalId, weight, partners, ...typed }: SubmitSuggestionInput,
  ): Promise<Result<{ id: string }, SubmitSuggestionRefusal>> => {
    const { unionId, memberId } = actor;
    const known = memberId ? await directory.membersById(unionId, [memberId]) : null;
    const person = memberId ? known?.get(memberId) : undefined;
    if (!person || memberId === null) return err({ kind: "ProposerNotOfTheStaff" });
    const { title, content } = typed;
    const texts = suggestionTexts({ title, content });
    if (!texts.ok) return texts;
    const project = typed.project?.trim() || null;
    const max = longestSuggestionTexts.project;
    if (project !== null && ([...project].length > max || projectKey(project).length > 200))
      return err({ kind: "SuggestionTextWrong", field: "project", max });
    const weights = [weight, ...partners.map((partner) => partner.weight)];
    const areWeights = weights.every((n) => Number.isInteger(n) && n >= 1 && n <= most.weight);
    if (!areWeights || partners.length > most.partners)
      return err({ kind: "PartnersWrong", max: most.partners });
    const staffNos = partners.map(({ staffNo }) => staffNo.trim());
    const people = await directory.membersByStaffNo(unionId, staffNos);
    const members = [memberId, ...staffNos.map((staffNo) => people.get(staffNo)?.id)];
    if (!members.every((id) => id !== undefined) || new Set(members).size < members.length)
      return err({ kind: "PartnerUnknown" });
    const converted =
      proposalId === null ? null : await suggestions.convertedProposal(unionId, proposalId);
    if (proposalId !== null && converted?.proposerId !== memberId)
      return err({ kind: "ConvertedProposalUnknown" });
    const { campusId, departmentId } = person;
    const overrides = await directory.policyOverrides(unionId);
    const moment = { campusId, on: today };
    const days = resolvePolicy("suggestion.decideDays", moment, overrides).value;
    const id = newId();
    const suggestion: Suggestion = {
      ...{ id, unionId, campusId, departmentId, proposerId: memberId, ...texts.value },
      ...{ project, proposalId, rootId: id, submittedOn: today, dueOn: addDays(today, days) },
      ...{ state: "SUBMITTED", reason: null, reviewBody: null, unionReviewer: null },
      ...{ document: null, decidedOn: null, adoptedOn: null, benefitFen: null },
      ...{ benefitFrom: null, benefitTo: null, certifiedBy: null, prizeFen: null },
      ...{ prizeDocument: null, rewardedOn: null, version: 1 },
    };
    const shares = members.map((member, n) => ({
      ...{ memberId: member, weight: weights[n] ?? 1, prizeFen: null },
    }));
    await suggestions.add(suggestion, shares);
    await steps.pass(suggestionStages, actor, {
      ...{ unionId, subject: id, subjectName, campusId, step: "submit", isFirst: true },
      ...{ from: "SUBMITTED", to: "SUBMITTED", opinion: null },
      parties: suggestionParties(campusId, shares),
      policy: { "suggestion.decideDays": days },
    });
    await deadlines.start(suggestionDue, {
      ...{ unionId, subject: id, subjectName, campusId, startedOn: today },
      dueOn: suggestion.dueOn,
      responsible: holdersOf(["UNION_OFFICER", "CHAIR"], campusId),
      deputy: holdersOf(["CHAIR", "HOSPITAL_LEADER"], campusId),
    });
    return ok({ id });
  };
