import type { LocalDate } from "@union/kernel";

/** Who holds an activity: the union itself, or an upper union, a bureau, a company (AC-R6). */
export type Hosting = "INTERNAL" | "EXTERNAL";
export type Organiser = { readonly name: string; readonly hosting: Hosting };
export type ActivityStatus = "FINISHED";

/** 文体活动 — a finished activity of the whole union, with how many took part and what was won. */
export type Activity = {
  readonly no: string;
  readonly name: string;
  /** 类别 as the union calls it: 文艺, 体育, 庆典, 技能竞赛, 创新 … */
  readonly category: string;
  readonly festival: string | null;
  readonly organiser: Organiser;
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate;
  readonly place: string | null;
  /** 参加人次: who took part twice counts twice (AC-R2). */
  readonly participantTimes: number;
  /** 参加人数: distinct persons, where they were counted. */
  readonly participants: number | null;
  /** 名次奖项, several joined by 、 as they were typed. */
  readonly results: string | null;
};

export type ActivityFault = "ENDS_BEFORE_START" | "MORE_PERSONS_THAN_TIMES";

/** What is impossible about an activity: everybody who takes part does so at least once. */
export function activityFaults({
  startedOn,
  endedOn,
  participants,
  participantTimes,
}: Pick<
  Activity,
  "startedOn" | "endedOn" | "participants" | "participantTimes"
>): readonly ActivityFault[] {
  const faults: ActivityFault[] = [];
  if (endedOn < startedOn) faults.push("ENDS_BEFORE_START");
  if (participants !== null && participants > participantTimes)
    faults.push("MORE_PERSONS_THAN_TIMES");
  return faults;
}
