import type { RefusalTexts } from "@union/kernel";
import type { TransferNotConsented } from "../officer/may-be-transferred.js";
import type {
  RecallNotCarried,
  RecallNotPossible,
  RecallVotesWrong,
  SeatEndWrong,
} from "./committee-seat.js";
import type { DeathNotRecorded } from "./end-committee-seat.js";
import type { VacancyFilled, VacancyOtherPost, VacancyUnknown } from "./fill-committee-seat.js";
import type { CommitteeUnknown, SeatUnknown } from "./find-committee.js";
import type { RecallBodyWrong } from "./recall-body.js";

/** Why an act on a seat is refused, beside what concerns the candidate. */
export type SeatRefusal =
  | CommitteeUnknown
  | SeatUnknown
  | VacancyUnknown
  | VacancyFilled
  | VacancyOtherPost
  | SeatEndWrong
  | TransferNotConsented
  | DeathNotRecorded
  | RecallBodyWrong
  | RecallNotPossible
  | RecallVotesWrong
  | RecallNotCarried;

const postNames = {
  CHAIR: { zh: "主席(主任)", en: "chair" },
  VICE_CHAIR: { zh: "副主席(副主任)", en: "vice-chair" },
  MEMBER: { zh: "委员", en: "member" },
} as const;

export const seatRefusals: RefusalTexts<SeatRefusal> = {
  CommitteeUnknown: () => ({
    zh: "没有找到这个现任委员会，请刷新后重新选择。",
    en: "This committee is not in force or was not found; reload and choose again.",
  }),
  SeatUnknown: () => ({
    zh: "没有找到这个在任职务，请刷新后重新选择。",
    en: "Nobody holds this seat now, or it was not found; reload and choose again.",
  }),
  VacancyUnknown: () => ({
    zh: "所填补的空缺不在这个委员会，请刷新后重新选择。",
    en: "The vacancy to fill is not one of this committee; reload and choose again.",
  }),
  VacancyFilled: () => ({
    zh: "该空缺已经补选，无须再补；请刷新后核对。",
    en: "The vacancy is filled already; reload and look who was elected.",
  }),
  VacancyOtherPost: ({ post }) => ({
    zh: `该空缺是${postNames[post].zh}，须补选同一职务；另补其他职务时请不要选择这个空缺。`,
    en: `That vacancy is a ${postNames[post].en}'s; fill it with one, or choose no vacancy.`,
  }),
  SeatEndWrong: ({ from, today }) => ({
    zh: `日期须在 ${from} 之后，且不晚于今天(${today})。`,
    en: `The day must lie after ${from} and not after today (${today}).`,
  }),
  TransferNotConsented: () => ({
    zh: "主席、副主席任期未满不得随意调动，须先取得本级工会委员会和上级工会同意。",
    en: "A chair or vice-chair is not transferred during the term without the consent of the committee and of the upper union; get both first.",
  }),
  DeathNotRecorded: () => ({
    zh: "此人尚未登记去世，请先办理“会员去世登记”，其职务随之终止。",
    en: "This person is not recorded as dead; record the death, which ends the seat.",
  }),
  RecallBodyWrong: ({ members, least, most }) =>
    least === null || most === null
      ? {
          zh: `当日会员 ${members} 人，应由会员大会表决，请不要填写代表人数。`,
          en: `There were ${members} members on that day, so the general meeting decides; leave the number of delegates out.`,
        }
      : {
          zh: `当日会员 ${members} 人，会员代表应为 ${least} 至 ${most} 人，请核对全体代表人数。`,
          en: `With ${members} members on that day a congress has ${least} to ${most} delegates; check their number.`,
        },
  RecallNotPossible: () => ({
    zh: "会员(代表)大会罢免的是主席、副主席；其他委员请办理卸任。",
    en: "The congress recalls a chair or vice-chair; for other seats record that the person leaves.",
  }),
  RecallVotesWrong: () => ({
    zh: "赞成票数不得超过全体会员(代表)人数，请核对。",
    en: "There cannot be more votes than members or delegates; check the numbers.",
  }),
  RecallNotCarried: ({ votesFor, entitled }) => ({
    zh: `赞成 ${votesFor} 票，未超过全体会员(代表)${entitled} 人的规定比例，罢免未通过。`,
    en: `${votesFor} of ${entitled} members or delegates do not reach the share that a recall needs; it is not carried.`,
  }),
};
