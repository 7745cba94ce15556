import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import type { CampaignCategoryWrong, CampaignNameWrong } from "./campaign.js";
import type { InvitationUnknown } from "./decline-invitation.js";
import type { MoveCampaignRefusal } from "./move-campaign.js";
import type { CampaignPlaceUnknown } from "./open-campaign.js";

/** What is said where a campaign cannot be opened, moved on or declined. */
export const campaignRefusals: RefusalTexts<
  | MoveCampaignRefusal
  | CampaignPlaceUnknown
  | CampaignNameWrong
  | CampaignCategoryWrong
  | InvitationUnknown
> = {
  ...stepRefusals,
  CampaignUnknown: () => ({
    zh: "没有找到这项入会动员，或不在您的管理范围内，请刷新后重试。",
    en: "This campaign was not found or is outside your scope; reload and try again.",
  }),
  NobodyToInvite: () => ({
    zh: "符合条件的未入会职工都已邀请过，本次动员不重复邀请；可扩大范围另开一项动员。",
    en: "Everybody meant was invited already and is not asked twice; open another campaign with a wider aim.",
  }),
  CampaignPlaceUnknown: () => ({
    zh: "没有所选的院区或科室，或不在您的管理范围内，请重新选择。",
    en: "The campus or department chosen does not exist or is outside your scope; choose again.",
  }),
  CampaignNameWrong: ({ max }) => ({
    zh: `请填写动员名称，不超过 ${max} 个字。`,
    en: `Name the campaign, in up to ${max} characters.`,
  }),
  CampaignCategoryWrong: ({ max }) => ({
    zh: `岗位类别不超过 ${max} 个字，请按花名册填写。`,
    en: `A category has up to ${max} characters; write it as the roster does.`,
  }),
  InvitationLimitWrong: ({ max }) => ({
    zh: `每批邀请 1 至 ${max} 人，请修改人数。`,
    en: `A batch invites 1 to ${max} people; change the number.`,
  }),
  InvitationUnknown: () => ({
    zh: "您没有收到过这项邀请，无需谢绝。",
    en: "You were not invited by this campaign; there is nothing to decline.",
  }),
};
