import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import type { DisclosureUnknown } from "../item/find-disclosure.js";
import type { MoveFeedbackRefusal } from "./move-feedback.js";
import type { RectifyRefusal } from "./rectify.js";
import type { FeedbackTextWrong, NotOfTheStaff } from "./submit-feedback.js";

/** What is said where an opinion cannot be put, answered, rated or closed. */
export const feedbackRefusals: RefusalTexts<
  MoveFeedbackRefusal | RectifyRefusal | NotOfTheStaff | FeedbackTextWrong | DisclosureUnknown
> = {
  ...stepRefusals,
  NotOfTheStaff: () => ({
    zh: "只有在册职工可以在线提出；患者和社会公众请按公开页面的投诉方式反映。",
    en: "Only staff put questions here; patients and the public use the ways that the public page names.",
  }),
  FeedbackTextWrong: ({ max }) => ({
    zh: `请填写意见内容，不超过 ${max} 个字。`,
    en: `Write your question or opinion, in up to ${max} characters.`,
  }),
  DisclosureUnknown: () => ({
    zh: "没有找到这个公开事项，请刷新后重试，或不选事项直接提出。",
    en: "This item was not found; reload, or put your question without an item.",
  }),
  FeedbackUnknown: () => ({
    zh: "没有找到这件意见，或不在您的管理范围内，请刷新后重试。",
    en: "This opinion was not found or is outside your scope; reload and try again.",
  }),
  AnswerTextWrong: ({ max }) => ({
    zh: `请填写答复内容，不超过 ${max} 个字。`,
    en: `Write the answer, in up to ${max} characters.`,
  }),
  RectificationOpen: ({ count }) => ({
    zh: `还有 ${count} 项整改未核实，核实后再办结。`,
    en: `${count} rectification(s) are not verified yet; verify them before closing.`,
  }),
  TaskWrong: ({ max }) => ({
    zh: `请填写整改要求，不超过 ${max} 个字。`,
    en: `Say what is to be put right, in up to ${max} characters.`,
  }),
  RectificationDueWrong: () => ({
    zh: "整改期限不能早于今天，请重新选择。",
    en: "The last day lies in the past; choose another.",
  }),
  RectificationUnknown: () => ({
    zh: "没有找到这项整改，或不在您的管理范围内，请刷新后重试。",
    en: "This rectification was not found or is outside your scope; reload and try again.",
  }),
};
