import { type Actor, err, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { boardOf, type Campaign } from "../campaign/campaign.js";
import { campaignStages } from "../campaign/campaign.stages.js";
import { may } from "../campaign/campaign-matter.js";
import { type CampaignUnknown, findCampaign } from "../campaign/find-campaign.js";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import { textWithin } from "./subject.js";

export type CampaignNotDraft = {
  readonly kind: "CampaignNotDraft";
  readonly state: { readonly zh: string; readonly en: string };
};
export type SubjectUnknown = { readonly kind: "SubjectUnknown" };
export type SubjectsTooMany = { readonly kind: "SubjectsTooMany"; readonly most: number };
export type AlreadyEvaluated = { readonly kind: "AlreadyEvaluated"; readonly year: number };
export type DepartmentMissing = { readonly kind: "DepartmentMissing" };
export type AddEvaluationSubjectsInput = {
  readonly id: string;
  readonly subjects: readonly {
    /** The person, or who answers for the department. */
    readonly memberId: string;
    readonly departmentId: string | null;
    readonly title: string | null;
  }[];
};
export type AddSubjectsRefusal =
  | CampaignUnknown
  | CampaignNotDraft
  | SubjectUnknown
  | SubjectsTooMany
  | AlreadyEvaluated
  | DepartmentMissing;

/** Subjects that a campaign has at most: so many can be told in one event. */
export const mostSubjects = 500;
const longestTitle = 100;

/** Puts people, or departments with whoever answers for them, into a draft; on one board each is evaluated once in a year. */
export const addEvaluationSubjects =
  (needs: EvaluationNeeds) =>
  async (
    actor: Actor,
    { id, subjects: asked }: AddEvaluationSubjectsInput,
  ): Promise<Result<{ id: string }, AddSubjectsRefusal>> => {
    const { subjects, directory, today } = needs;
    const { unionId } = actor;
    const found = await findCampaign(needs, actor, id);
    if (!found.ok) return found;
    const { campaign, all } = found.value;
    if (!may(actor, "evaluations.write", campaign.campusId))
      return err({ kind: "CampaignUnknown" });
    if (campaign.state !== "DRAFT")
      return err({ kind: "CampaignNotDraft", state: campaignStages.states[campaign.state] });
    if (all.length + asked.length > mostSubjects)
      return err({ kind: "SubjectsTooMany", most: mostSubjects });
    const people = await directory.membersById(unionId, [
      ...new Set(asked.map(({ memberId }) => memberId)),
    ]);
    const departments = new Map(
      (await directory.departments(unionId))
        .filter(({ validFrom, validTo }) => validFrom <= today && today < validTo)
        .map((one) => [one.id, one]),
    );
    const isOfDepartments = campaign.kind === "DEPARTMENTS";
    const added = [];
    for (const one of asked) {
      const person = people.get(one.memberId);
      const department = one.departmentId === null ? undefined : departments.get(one.departmentId);
      if (isOfDepartments !== (one.departmentId !== null))
        return err({ kind: "DepartmentMissing" });
      if (!person || (isOfDepartments && !department)) return err({ kind: "SubjectUnknown" });
      const place = department
        ? { campusId: department.campusId, departmentId: department.id }
        : { campusId: person.campusId, departmentId: person.departmentId };
      if (!isWithin(campaign, place.campusId)) return err({ kind: "SubjectUnknown" });
      added.push({
        ...{ id: newId(), unionId, campaignId: id, year: campaign.year, ...place },
        ...{ board: boardOf[campaign.kind], memberId: person.id, evaluatedOn: null },
        ...{ subjectDepartmentId: department?.id ?? "", leastBallots: null, talkedOn: null },
        title: department?.name ?? textWithin(one.title, longestTitle),
      });
    }
    const board = { year: campaign.year, board: boardOf[campaign.kind] };
    const standing = await subjects.standing(unionId, board, {
      memberIds: isOfDepartments ? [] : added.map(({ memberId }) => memberId),
      departmentIds: added.flatMap(({ subjectDepartmentId: one }) => (one ? [one] : [])),
    });
    const keys = added.map((one) => one.subjectDepartmentId || one.memberId);
    if (standing.length > 0 || new Set(keys).size < keys.length)
      return err({ kind: "AlreadyEvaluated", year: campaign.year });
    await subjects.add(added);
    return ok({ id });
  };

/** A campaign of a campus evaluates whoever is there; one of the whole union everybody. */
const isWithin = ({ campusId }: Campaign, place: string): boolean =>
  campusId === null || campusId === place;
