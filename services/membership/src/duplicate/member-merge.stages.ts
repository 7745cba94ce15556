import type { Actor } from "@union/kernel";
import { defineStages, type Matter, stepsOf } from "@union/stages";
import type { MemberMerge } from "./member-merge.js";

/** 人员合并 — one officer proposes that two records are one person, another one confirms; a merge can be undone. */
export const memberMergeStages = defineStages({
  kind: "MEMBER_MERGE",
  name: { zh: "人员合并", en: "merge of two records" },
  states: {
    DRAFT: { zh: "拟稿", en: "being drafted" },
    PROPOSED: { zh: "待确认", en: "awaiting confirmation" },
    MERGED: { zh: "已合并", en: "merged" },
    REJECTED: { zh: "未合并", en: "not merged" },
    SPLIT: { zh: "已撤销合并", en: "split again" },
  },
  steps: {
    propose: {
      ...{ name: { zh: "提出", en: "propose" }, from: ["DRAFT"], to: "PROPOSED" },
      ...{ by: "people.write", opinion: "REQUIRED" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "请核对是否同一人(性别、证件号码不同的，先看冲突说明)，由提出人以外的人确认合并或驳回。",
            en: "Check whether they are one person, first of all where sex or document number differ; somebody other than the proposer confirms or rejects it.",
          },
        },
      ],
    },
    confirm: {
      ...{ name: { zh: "确认合并", en: "confirm" }, from: ["PROPOSED"], to: "MERGED" },
      ...{ by: "people.write", opinion: "OPTIONAL", apartFrom: ["propose", "OWNER"] },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "已合并为一人；如有误，可以撤销合并，恢复原状。",
            en: "They are one person now; if that was wrong, split them and all is as before.",
          },
        },
      ],
    },
    reject: {
      ...{ name: { zh: "驳回", en: "reject" }, from: ["PROPOSED"], to: "REJECTED" },
      ...{ by: "people.write", opinion: "REQUIRED" },
      tells: [
        {
          whom: "OFFICERS",
          says: { zh: "不予合并，理由见该事项。", en: "Not merged; the reason stands with it." },
        },
      ],
    },
    split: {
      ...{ name: { zh: "撤销合并", en: "split" }, from: ["MERGED"], to: "SPLIT" },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "已撤销合并，两份记录各自恢复；请核对合并期间新增的记录归属。",
            en: "They are two people again; check whose is what was recorded in between.",
          },
        },
      ],
    },
  },
});

/** A step that is taken on a merge once it stands. */
export type MemberMergeStep = "confirm" | "reject" | "split";

/** The merge as its stages see it: over the campus of one of its people; the use case asks for the other's. */
export const matterOf = (merge: MemberMerge): Matter<MemberMerge["state"]> => ({
  ...{ state: merge.state, campusId: merge.survivorCampusId, departmentId: null },
  owners: [merge.survivorId, merge.absorbedId],
  taken: [{ step: "propose", accountId: merge.proposedBy, memberId: merge.proposerId }],
});

/** The steps that somebody who may see a merge may take on it now. */
export const mergeStepsOf = (merge: MemberMerge, actor: Actor): MemberMergeStep[] =>
  stepsOf(memberMergeStages, matterOf(merge), actor).filter((step) => step !== "propose");
