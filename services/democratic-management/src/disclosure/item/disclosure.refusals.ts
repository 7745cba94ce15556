import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import type { CorrectDisclosureRefusal } from "./correct-disclosure.js";
import type { ProveDisplayRefusal } from "./prove-display.js";
import type { PublishDisclosureRefusal } from "./publish-disclosure.js";
import type { ScheduleRefusal } from "./schedule-disclosure.js";

type DisclosureRefusal =
  | ScheduleRefusal
  | CorrectDisclosureRefusal
  | PublishDisclosureRefusal
  | ProveDisplayRefusal;

const fields = {
  no: { zh: "编号", en: "number" },
  title: { zh: "标题", en: "title" },
  body: { zh: "内容", en: "text" },
  category: { zh: "类别", en: "category" },
  correction: { zh: "更正说明", en: "correction notice" },
};

/** What is said where an item cannot be planned, written, moved on or published. */
export const disclosureRefusals: RefusalTexts<DisclosureRefusal> = {
  ...stepRefusals,
  DisclosureUnknown: () => ({
    zh: "没有找到这个公开事项，或不在您的管理范围内，请刷新后重试。",
    en: "This item was not found or is outside your scope; reload and try again.",
  }),
  DisclosurePlaceUnknown: () => ({
    zh: "没有所选的院区或科室，或不在您的管理范围内；全院事项请由院工会办理。",
    en: "The campus or department does not exist or is outside your scope; what concerns the whole union is its own officer's.",
  }),
  DutyUnknown: () => ({
    zh: "公开目录中没有这个条目，或已停用，请从目录中重新选择。",
    en: "The catalogue has no such entry, or it is switched off; choose another.",
  }),
  AudienceMissing: () => ({
    zh: "目录外事项请选择公开对象。",
    en: "Say for whom it is: only entries of the catalogue know that themselves.",
  }),
  DisclosureNumberTaken: () => ({
    zh: "这个编号已被使用，请换一个编号。",
    en: "This number is taken; choose another.",
  }),
  DisclosureTextWrong: ({ field, max }) => ({
    zh: `请填写${fields[field].zh}，不超过 ${max} 个字。`,
    en: `Fill in the ${fields[field].en}, in up to ${max} characters.`,
  }),
  ChannelMissing: () => ({
    zh: "请至少选择一种公开渠道。",
    en: "Choose at least one way by which it is published.",
  }),
  DisplayTooShort: ({ days }) => ({
    zh: `展示天数不得少于 ${days} 天，请调整。`,
    en: `It is to be shown for at least ${days} days; show it longer.`,
  }),
  DisclosureDayTooFar: () => ({
    zh: "日期超出可安排的范围(1950 年至 2200 年)，请核对年份。",
    en: "A day lies outside the years that can be planned (1950 to 2200); check the year.",
  }),
  PublishedBeforeApproval: ({ approvedOn }) => ({
    zh: `公开日期不能早于审定日期 ${approvedOn}(先审查、后公开)，请按实际公开日期填写。`,
    en: `It was approved on ${approvedOn}, and is reviewed before it is published; give the day on which it really was.`,
  }),
  PublishedInFuture: () => ({
    zh: "公开日期不能晚于今天，请到当天再公开。",
    en: "It cannot be published in the future; publish it on that day.",
  }),
  NotYetFit: ({ notBefore }) => ({
    zh: `该事项定于 ${notBefore} 起方可公开(事后公开)，请到期再办。`,
    en: `It is not to be known before ${notBefore}; publish it then.`,
  }),
  DisplayPlaceWrong: ({ max }) => ({
    zh: `请填写张贴地点，不超过 ${max} 个字。`,
    en: `Say where it was put up, in up to ${max} characters.`,
  }),
  DisplayDaysWrong: () => ({
    zh: "张贴起止日期应在公开日期之后、今天之前，且止不早于起，请核对。",
    en: "The days of display begin not before publication, end not before they begin, and not after today; check them.",
  }),
  PhotoUnknown: () => ({
    zh: "没有找到您上传的照片，请先上传图片(JPEG、PNG 或 WebP)再登记。",
    en: "No picture of yours was found; upload a JPEG, PNG or WebP first.",
  }),
  NotPublished: () => ({
    zh: "该事项尚未公开，公开后再登记上墙佐证。",
    en: "It is not published yet; prove its display afterwards.",
  }),
};
