import type { RefusalTexts } from "@union/kernel";
import type {
  AnnouncementEmpty,
  AnnouncementTooLong,
  CampusEnded,
  CampusUnknown,
  NobodyMeant,
  OutOfReach,
} from "./announce.js";

export const announcementRefusals: RefusalTexts<
  AnnouncementEmpty | AnnouncementTooLong | NobodyMeant | CampusUnknown | CampusEnded | OutOfReach
> = {
  AnnouncementEmpty: () => ({
    zh: "请填写公告的标题和正文。",
    en: "Give the announcement a title and a text.",
  }),
  AnnouncementTooLong: ({ title, text }) => ({
    zh: `标题不超过 ${title} 字，正文不超过 ${text} 字，请缩短后再发。`,
    en: `A title has ${title} characters at most and a text ${text}; shorten it and send it again.`,
  }),
  NobodyMeant: () => ({
    zh: "请至少选择一个院区；不填院区则发给您负责范围内的全部会员。",
    en: "Choose one campus at least, or leave the campuses out to tell everybody within your reach.",
  }),
  CampusEnded: ({ name, since }) => ({
    zh: `“${name}”已于 ${since} 撤并，不能再作为公告对象；请改选接续的院区。`,
    en: `“${name}” ended on ${since} and nobody is there any more; choose the campus that follows it.`,
  }),
  CampusUnknown: () => ({
    zh: "所选院区不存在，请从院区列表中重新选择。",
    en: "There is no such campus; choose again from the list of campuses.",
  }),
  OutOfReach: () => ({
    zh: "公告对象超出您的职责范围，请只选择您负责的院区，或请院工会发布。",
    en: "You do not answer for all of these people; choose your own campuses or ask the union's office.",
  }),
};
