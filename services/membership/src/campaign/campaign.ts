import { err, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";
import type { EmploymentType } from "../member/index.js";

/** An open campaign invites; a closed one does not any more. */
export type CampaignState = "OPEN" | "CLOSED";
export type CampaignNameWrong = { readonly kind: "CampaignNameWrong"; readonly max: number };
export type CampaignCategoryWrong = {
  readonly kind: "CampaignCategoryWrong";
  readonly max: number;
};
const longestName = 100;
/** As long as the roster's. */
const longestCategory = 20;

/** Whom a campaign means among the staff who are no members; null is everybody. */
export type CampaignAim = Pick<
  EnrolmentCampaign,
  "campusId" | "departmentId" | "employmentType" | "category"
>;

/** 入会动员 — a call on staff who are no members to join, for a campus or the whole union (ORG-06, ORG-07). */
export class EnrolmentCampaign {
  readonly id!: string;
  readonly unionId!: string;
  readonly name!: string;
  readonly campusId!: string | null;
  readonly departmentId!: string | null;
  readonly employmentType!: EmploymentType | null;
  /** 岗位类别 as the roster writes it, e.g. 护士. */
  readonly category!: string | null;
  state!: CampaignState;
  readonly openedOn!: LocalDate;
  version!: number;

  static open(
    of: Omit<EnrolmentCampaign, "state" | "version">,
  ): Result<EnrolmentCampaign, CampaignNameWrong | CampaignCategoryWrong> {
    const name = of.name.trim();
    const category = of.category?.trim() || null;
    if (category !== null && [...category].length > longestCategory)
      return err({ kind: "CampaignCategoryWrong", max: longestCategory });
    return isUnseen(name) || [...name].length > longestName
      ? err({ kind: "CampaignNameWrong", max: longestName })
      : ok(
          Object.assign(new EnrolmentCampaign(), of, { name, category, state: "OPEN", version: 1 }),
        );
  }
}
