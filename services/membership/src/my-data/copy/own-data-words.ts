import { roleNames } from "@union/kernel";
import { causeNames } from "../../retention/index.js";
import type { Words } from "./own-data-part.js";

const statuses: Words = {
  ACTIVE: { zh: "在会", en: "active" },
  TRANSFERRING: { zh: "转出办理中", en: "being transferred" },
  TRANSFERRED_OUT: { zh: "已转出", en: "transferred out" },
  RETAINED: { zh: "保留会籍", en: "retained" },
  WITHDRAWN: { zh: "已退会", en: "withdrawn" },
  DEEMED_WITHDRAWN: { zh: "自动退会", en: "deemed withdrawn" },
  EXPELLED: { zh: "已开除会籍", en: "expelled" },
  DECEASED: { zh: "已去世", en: "deceased" },
};
const facts: Words = {
  ENROLLED: { zh: "入会", en: "enrolled" },
  TRANSFERRED_IN: { zh: "转入", en: "transferred in" },
  TRANSFER_STARTED: { zh: "开始转出", en: "transfer begun" },
  TRANSFER_CANCELLED: { zh: "撤销转出", en: "transfer cancelled" },
  TRANSFERRED_OUT: { zh: "转出", en: "transferred out" },
  RETAINED: { zh: "保留会籍", en: "retained" },
  RESTORED: { zh: "恢复会籍", en: "restored" },
  WITHDRAWN: { zh: "退会", en: "withdrawn" },
  DEEMED_WITHDRAWN: { zh: "自动退会", en: "deemed withdrawn" },
  EXPELLED: { zh: "开除会籍", en: "expelled" },
  DIED: { zh: "去世", en: "died" },
};
const kinds: Words = {
  ...facts,
  WORK: { zh: "述职", en: "on work" },
  INTEGRITY: { zh: "述廉", en: "on integrity" },
  REWARD: { zh: "奖励", en: "reward" },
  COMMEND: { zh: "表扬", en: "commendation" },
  NOTICE_OF_CRITICISM: { zh: "通报批评", en: "notice of criticism" },
  ORDER_TO_CORRECT: { zh: "责令改正", en: "order to correct" },
};

/** What codes stand for, by field, wherever the field stands; a part may have words of its own that come first. */
export const ownDataWords: Readonly<Record<string, Words>> = {
  status: statuses,
  kind: kinds,
  cause: causeNames,
  sex: { MALE: { zh: "男", en: "male" }, FEMALE: { zh: "女", en: "female" } },
  documentType: {
    CITIZEN_ID: { zh: "居民身份证", en: "resident identity card" },
    PASSPORT: { zh: "护照", en: "passport" },
    RESIDENCE_PERMIT: { zh: "港澳台居民居住证", en: "residence permit" },
    FOREIGN_RESIDENCE: { zh: "外国人永久居留身份证", en: "foreign permanent residence card" },
    OTHER: { zh: "其他", en: "other" },
  },
  employmentType: {
    ESTABLISHMENT: { zh: "编制", en: "establishment" },
    CONTRACT: { zh: "合同制", en: "contract" },
    RECRUITED: { zh: "招聘", en: "recruited" },
    PERSONNEL_AGENCY: { zh: "人事代理", en: "personnel agency" },
    DISPATCHED: { zh: "劳务派遣", en: "dispatched" },
  },
  track: {
    WOMEN_55: { zh: "原五十五周岁退休的女职工", en: "women who retired at 55" },
    WOMEN_50: { zh: "原五十周岁退休的女职工", en: "women who retired at 50" },
  },
  channel: {
    ORAL: { zh: "口头", en: "orally" },
    PAPER: { zh: "书面", en: "on paper" },
    ONLINE: { zh: "网上", en: "online" },
  },
  homeUnion: {
    EMPLOYER: { zh: "用人单位工会", en: "the employer's union" },
    DISPATCHING_UNIT: { zh: "派遣单位工会", en: "the dispatching unit's union" },
    USER_UNIT: { zh: "用工单位工会", en: "the union where he works" },
    UNKNOWN: { zh: "未明", en: "unknown" },
  },
  post: {
    CHAIR: { zh: "主席(主任)", en: "chair" },
    VICE_CHAIR: { zh: "副主席(副主任)", en: "vice-chair" },
    MEMBER: { zh: "委员", en: "member" },
  },
  employment: {
    FULL_TIME: { zh: "专职", en: "full time" },
    PART_TIME: { zh: "非专职", en: "part time" },
  },
  duty: {
    GENERAL: { zh: "不分管财务", en: "not of finance" },
    FINANCE: { zh: "分管财务", en: "finance" },
  },
  electedBy: {
    CONGRESS: { zh: "会员(代表)大会", en: "the congress" },
    COMMITTEE: { zh: "工会委员会", en: "the committee" },
  },
  endReason: {
    TRANSFERRED: { zh: "调动", en: "transferred" },
    RESIGNED: { zh: "辞职", en: "resigned" },
    LEFT_UNION: { zh: "离开工会", en: "left the union" },
    DIED: { zh: "去世", en: "died" },
    RECALLED: { zh: "罢免", en: "recalled" },
    TERM_ENDED: { zh: "换届", en: "end of term" },
  },
  unionFunction: {
    PROTECT: { zh: "维护", en: "protect" },
    BUILD: { zh: "建设", en: "build" },
    PARTICIPATE: { zh: "参与", en: "participate" },
    EDUCATE: { zh: "教育", en: "educate" },
  },
  role: { ...roleNames, OWNER: { zh: "本人", en: "the person himself" } },
  field: {
    DOCUMENT_NO: { zh: "证件号码", en: "document number" },
    MOBILE: { zh: "手机号", en: "mobile number" },
    BIRTH_DATE: { zh: "出生日期", en: "birth date" },
    ALL: { zh: "全部", en: "all of them" },
    name: { zh: "姓名", en: "name" },
    sex: { zh: "性别", en: "sex" },
    ethnicGroup: { zh: "民族", en: "ethnic group" },
    bornOn: { zh: "出生日期", en: "birth date" },
    documentNo: { zh: "证件号码", en: "document number" },
    mobile: { zh: "手机号", en: "mobile number" },
    politicalStatus: { zh: "政治面貌", en: "political status" },
    education: { zh: "学历", en: "education" },
  },
  exportOf: {
    roster: { zh: "职工花名册", en: "roster" },
    registrationForm: { zh: "工会会员登记表", en: "registration form" },
  },
  answer: {
    GIVEN: { zh: "同意", en: "given" },
    DECLINED: { zh: "不同意", en: "declined" },
    WITHDRAWN: { zh: "已撤回", en: "withdrawn" },
  },
  basis: {
    SEPARATE_CONSENT: { zh: "单独同意", en: "separate consent" },
    LEGAL_DUTY: { zh: "法定义务", en: "duty by law" },
    MEMBERSHIP: { zh: "会籍", en: "membership" },
  },
  ground: {
    OWN_REQUEST: { zh: "本人申请", en: "own request" },
    RETENTION_OVER: { zh: "保存期满", en: "retention over" },
  },
};
