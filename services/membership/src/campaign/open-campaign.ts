import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import type { OrganisationRepository } from "../organisation/index.js";
import {
  type CampaignAim,
  type CampaignCategoryWrong,
  type CampaignNameWrong,
  EnrolmentCampaign,
} from "./campaign.js";
import type { CampaignRepository } from "./campaign.repository.js";

export type CampaignPlaceUnknown = { readonly kind: "CampaignPlaceUnknown" };
export type OpenEnrolmentCampaignInput = CampaignAim & { readonly name: string };

type Needs = {
  readonly campaigns: CampaignRepository;
  readonly organisation: Pick<OrganisationRepository, "hasNode" | "stands">;
  readonly today: LocalDate;
};

/** Opens a campaign over a place within the actor's reach: the whole union, a campus, or a department of it (ORG-07). */
export const openCampaign =
  ({ campaigns, organisation, today }: Needs) =>
  async (
    actor: Actor,
    input: OpenEnrolmentCampaignInput,
  ): Promise<
    Result<{ id: string }, CampaignPlaceUnknown | CampaignNameWrong | CampaignCategoryWrong>
  > => {
    const { campusId, departmentId } = input;
    const scope = scopeOf(actor, "campaigns.write");
    if (!scope || !covers(scope, campusId)) return err({ kind: "CampaignPlaceUnknown" });
    const isThere = async (table: "campus" | "department", id: string | null) =>
      id === null || (await organisation.hasNode(actor, table, [id]));
    if (!(await isThere("campus", campusId)) || !(await isThere("department", departmentId)))
      return err({ kind: "CampaignPlaceUnknown" });
    if (departmentId !== null && campusId !== null) {
      const there = await organisation.stands(actor.unionId, departmentId, campusId, today);
      if (!there) return err({ kind: "CampaignPlaceUnknown" });
    }
    const of = { ...input, id: newId(), unionId: actor.unionId, openedOn: today };
    const opened = EnrolmentCampaign.open(of);
    if (!opened.ok) return opened;
    await campaigns.add(opened.value);
    return ok({ id: opened.value.id });
  };
