import type { Sentence } from "@union/kernel";

/** 公开渠道 — the ways by which something is disclosed: those of the hospital (DEM-03) and those that the rules name (DI-R3). */
export const channelNames = {
  HOSPITAL_MEETING: { zh: "院务会", en: "hospital-affairs meeting" },
  WEEKLY_MEETING: { zh: "院周会", en: "weekly meeting" },
  DOCUMENT: { zh: "文件", en: "document" },
  NEWSPAPER: { zh: "院报", en: "hospital newspaper" },
  NETWORK: { zh: "医院网络", en: "hospital network" },
  NOTICE_BOARD: { zh: "院务公开栏", en: "notice board" },
  PHYSICIANS_MEETING: { zh: "医生工作会", en: "physicians' work meeting" },
  PARTY_BRANCH_MEETING: { zh: "党支部大会", en: "Party-branch meeting" },
  CADRE_MEETING: { zh: "干部会", en: "cadre meeting" },
  CONGRESS: { zh: "职代会", en: "staff congress" },
  JOINT_MEETING: { zh: "联席会议", en: "joint meeting" },
  BRIEFING: { zh: "情况通报会", en: "briefing" },
  BROADCAST: { zh: "广播", en: "broadcast" },
  INSPECTION: { zh: "代表巡视", en: "delegates' round" },
  SUGGESTION_BOX: { zh: "意见箱", en: "suggestion box" },
  HOTLINE: { zh: "热线电话", en: "hotline" },
} as const satisfies Readonly<Record<string, Sentence>>;

export type Channel = keyof typeof channelNames;
export const channels = Object.keys(channelNames) as Channel[];
