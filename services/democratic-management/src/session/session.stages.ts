import type { Sentence } from "@union/kernel";
import { defineStages, type Matter, type TakenStep } from "@union/stages";
import type { CongressSession, SessionState } from "./session.js";

/** Delegates are told in two parties, because one holds 500 people at most. */
const toDelegates = (zh: string, en: string) =>
  [
    { whom: "DELEGATES", says: { zh, en } },
    { whom: "MORE_DELEGATES", says: { zh, en } },
  ] as const satisfies readonly { whom: string; says: Sentence }[];
const toOfficers = (zh: string, en: string) => [{ whom: "OFFICERS", says: { zh, en } }] as const;
const name = (zh: string, en: string): Sentence => ({ zh, en });

/** 会议流程 — a session from its plan to the archive (domain 2.2.7). Lost quorum adjourns it by itself. */
export const sessionStages = defineStages({
  kind: "CONGRESS_SESSION",
  name: name("代表大会会议", "session of the congress"),
  states: {
    PLANNED: name("已列入计划", "planned"),
    PREPARING: name("筹备中", "being prepared"),
    NOTICE_SENT: name("已发会议通知", "notice sent"),
    PREPARATORY_MEETING: name("预备会议", "in its preparatory meeting"),
    IN_SESSION: name("会议进行中", "in session"),
    ADJOURNED: name("休会(不足法定人数)", "adjourned for lack of a quorum"),
    CLOSED: name("已闭幕", "closed"),
    PUBLISHED: name("决议已公布", "published"),
    REPORTED: name("已报上级工会", "reported upward"),
    ARCHIVED: name("已归档", "archived"),
    CANCELLED: name("已取消", "cancelled"),
  } satisfies Record<SessionState, Sentence>,
  steps: {
    PREPARE: {
      ...{ name: name("开始筹备", "begin preparing"), from: ["PLANNED"], to: "PREPARING" },
      by: "sessions.write",
      tells: toOfficers(
        "会议开始筹备：请成立筹备小组，征集议题和提案，并将议题报党委。",
        "The session is being prepared: form the groups, collect topics, submit them to the Party committee.",
      ),
    },
    SUBMIT_TO_PARTY: {
      ...{ name: name("议题报党委", "submit the topics to the Party committee") },
      ...{ from: ["PREPARING"], to: "PREPARING", by: "sessions.write" },
      tells: [
        {
          whom: "PARTY",
          says: name("请审阅本次会议的议题。", "Please look at the topics of this session."),
        },
      ],
    },
    PARTY_AGREE: {
      ...{ name: name("党委同意议题", "Party committee agrees"), opinion: "OPTIONAL" },
      ...{ from: ["PREPARING"], to: "PREPARING", by: "sessions.review" },
      ...{ apartFrom: ["SUBMIT_TO_PARTY"] },
      tells: toOfficers(
        "党委已同意会议议题，可以发会议通知。",
        "The Party committee agrees to the topics; the notice may go out.",
      ),
    },
    PARTY_RETURN: {
      ...{ name: name("党委退回议题", "Party committee returns the topics"), opinion: "REQUIRED" },
      ...{ from: ["PREPARING"], to: "PREPARING", by: "sessions.review" },
      ...{ apartFrom: ["SUBMIT_TO_PARTY"] },
      tells: toOfficers(
        "党委退回了会议议题，请修改后重新报送。",
        "The Party committee returned the topics; revise them and submit again.",
      ),
    },
    SEND_NOTICE: {
      ...{ name: name("发会议通知", "send the notice"), from: ["PREPARING"] },
      ...{ to: "NOTICE_SENT", by: "sessions.write" },
      tells: toDelegates(
        "会议通知和材料已送达，请先在代表团(组)讨论，并按时到会。",
        "The notice and the material are there: discuss them in your delegation and come in time.",
      ),
    },
    OPEN_PREPARATORY: {
      ...{ name: name("召开预备会议", "open the preparatory meeting"), from: ["NOTICE_SENT"] },
      ...{ to: "PREPARATORY_MEETING", by: "sessions.write" },
      tells: toDelegates(
        "预备会议开始，请签到；会议将选举主席团并通过议程。",
        "The preparatory meeting begins: check in. It elects the presidium and adopts the agenda.",
      ),
    },
    OPEN: {
      ...{ name: name("开幕", "open the session"), from: ["PREPARATORY_MEETING"] },
      ...{ to: "IN_SESSION", by: "sessions.write" },
      tells: toDelegates(
        "到会人数符合规定，会议开幕。",
        "The quorum is there; the session is open.",
      ),
    },
    ADJOURN: {
      ...{ name: name("不足法定人数，休会", "adjourn for lack of a quorum") },
      ...{ from: ["IN_SESSION"], to: "ADJOURNED", by: "HOUSE" },
      tells: [
        ...toOfficers(
          "到会代表不足法定人数，会议休会，表决已锁定。",
          "The quorum is lost: the session is adjourned and votes are locked.",
        ),
        ...toDelegates(
          "到会代表不足法定人数，会议休会；请尽快返回会场签到。",
          "The quorum is lost and the session adjourned; come back and check in.",
        ),
      ],
    },
    RESUME: {
      ...{ name: name("复会", "resume"), from: ["ADJOURNED"], to: "IN_SESSION" },
      by: "sessions.write",
      tells: toDelegates("到会人数恢复，会议继续。", "The quorum is back; the session goes on."),
    },
    CLOSE: {
      ...{ name: name("闭幕", "close"), from: ["IN_SESSION", "ADJOURNED"], to: "CLOSED" },
      by: "sessions.write",
      tells: toOfficers(
        "会议闭幕：请按期公布决议并报上级工会。",
        "The session is closed: publish its resolutions and report it upward in time.",
      ),
    },
    PUBLISH: {
      ...{ name: name("公布决议", "publish the resolutions"), from: ["CLOSED"], to: "PUBLISHED" },
      by: "sessions.write",
      tells: [
        {
          whom: "STAFF",
          says: name("会议决议已公布，请查阅。", "The resolutions are published; read them."),
        },
        ...toDelegates(
          "会议决议已公布，请向职工传达并督促落实。",
          "The resolutions are published: tell your colleagues, and see that they are carried out.",
        ),
      ],
    },
    REPORT_UP: {
      ...{ name: name("报上级工会", "report upward"), from: ["PUBLISHED"], to: "REPORTED" },
      ...{ by: "sessions.write", opinion: "REQUIRED" },
      tells: toOfficers("会议情况已报上级工会。", "The session is reported to the upper union."),
    },
    ARCHIVE: {
      ...{ name: name("归档", "archive"), from: ["REPORTED"], to: "ARCHIVED" },
      by: "sessions.write",
      tells: {
        silent: name(
          "归档只整理材料，代表无需办理。",
          "Filing the papers asks nothing of anybody else.",
        ),
      },
    },
    CANCEL: {
      ...{
        name: name("取消会议", "cancel"),
        from: ["PLANNED", "PREPARING", "NOTICE_SENT", "PREPARATORY_MEETING"],
      },
      ...{ to: "CANCELLED", by: "sessions.write", opinion: "REQUIRED" },
      tells: toDelegates("会议取消。", "The session is cancelled."),
    },
  },
});

export type SessionStep = keyof typeof sessionStages.steps;
/** The steps that are taken by themselves; the others come with what they bring, or with a lost quorum. */
export const plainSessionSteps = [
  "PREPARE",
  "PARTY_AGREE",
  "PARTY_RETURN",
  "OPEN_PREPARATORY",
  "OPEN",
  "RESUME",
  "PUBLISH",
  "REPORT_UP",
  "ARCHIVE",
  "CANCEL",
] as const satisfies readonly SessionStep[];
export type PlainSessionStep = (typeof plainSessionSteps)[number];

/** A session belongs to the whole union and is nobody's own. */
export const matterOfSession = (
  { state }: Pick<CongressSession, "state">,
  taken: readonly TakenStep[] = [],
): Matter<SessionState> => ({
  ...{ state, campusId: null, departmentId: null, owners: [], taken },
});

/** 三届二次职代会 in public words. */
export const nameOfSession = ({
  type,
  congressNo,
  no,
}: Pick<CongressSession, "type" | "congressNo" | "no">): string =>
  `第${congressNo}届第${no}次${type === "STAFF" ? "职工代表大会" : "会员代表大会"}`;
