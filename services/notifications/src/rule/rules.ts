import { accountChanged } from "./account-changed.js";
import { deadlineReached } from "./deadline-reached.js";
import { membershipRecorded } from "./membership-recorded.js";
import { policyChanged } from "./policy-changed.js";
import { registerImported } from "./register-imported.js";
import { roleGranted } from "./role-granted.js";
import { roleRevoked } from "./role-revoked.js";
import { sensitiveAccessed } from "./sensitive-accessed.js";
import { stagePassed } from "./stage-passed.js";
import type { Rules } from "./who-is-told.js";

const ofTheHouse = {
  zh: "各服务之间的内部消息，与任何人的事项无关。",
  en: "A message between services; it concerns nobody's affairs.",
};

/** Every event of the house: who is told, or why nobody is. An event without a line does not compile. */
export const rules: Rules = {
  "role.granted.v1": roleGranted,
  "role.revoked.v1": roleRevoked,
  "account.changed.v1": accountChanged,
  "register.imported.v1": registerImported,
  "policy.changed.v1": policyChanged,
  "deadline.reached.v1": deadlineReached,
  "stage.passed.v1": stagePassed,
  "membership.recorded.v1": membershipRecorded,
  "sensitive.accessed.v1": sensitiveAccessed,
  "member.changed.v1": {
    silent: {
      zh: "通讯录副本；会籍变动另有通知。",
      en: "A copy of the directory; changes of membership have a notice of their own.",
    },
  },
  "member.erased.v1": {
    silent: {
      zh: "删除个人信息的结果由办理步骤通知。",
      en: "The steps of the erasure itself tell what came of it.",
    },
  },
  "member.merged.v1": {
    silent: {
      zh: "合并与撤销合并的每一步已另行通知经办人。",
      en: "Each step of a merge is told to the officers by the matter itself.",
    },
  },
  "campus.changed.v1": {
    silent: {
      zh: "院区的设立与撤并由医院发文公布。",
      en: "Campuses are opened and closed by the hospital's own documents.",
    },
  },
  "department.changed.v1": {
    silent: {
      zh: "科室的设立与撤并由医院发文公布。",
      en: "Departments are opened and closed by the hospital's own documents.",
    },
  },
  "consent.changed.v1": {
    silent: {
      zh: "同意与撤回由本人自己办理，各服务立即照办。",
      en: "People answer for themselves; every service does as they said.",
    },
  },
  "records.linked.v1": { silent: ofTheHouse },
  "dues.posted.v1": {
    silent: {
      zh: "会费入账的合计数，供工会账务记账；个人缴费情况见“我的会费”。",
      en: "Sums of dues for the ledger; what a person paid stands under his own dues.",
    },
  },
  "training.recorded.v1": {
    silent: {
      zh: "培训结束后补记，参训人员本人在场；只供年度统计。",
      en: "It is recorded after the training, at which everybody concerned was present; it feeds the year's figures.",
    },
  },
  "directory.wanted.v1": { silent: ofTheHouse },
  "notice.opened.v1": { silent: ofTheHouse },
  "notice.batched.v1": { silent: ofTheHouse },
};
