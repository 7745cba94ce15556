import { err, type LocalDate, ok, type Result, type Sentence } from "@union/kernel";
import { grades, type Scale } from "../grade.js";
import type { GradeWeights } from "../score.js";
import type { GroupVote, VoterGroup } from "../vote.js";
import type { CampaignState, CampaignStep } from "./campaign.stages.js";

/** Whom a campaign evaluates (EV-R1): leaders of the institution, middle managers, officers of the union, or departments. */
export const campaignKinds = [
  "LEADERS",
  "MIDDLE_MANAGERS",
  "UNION_OFFICERS",
  "DEPARTMENTS",
] as const;
export type CampaignKind = (typeof campaignKinds)[number];
/** On one board nobody is evaluated twice in a year: cadres, officers of the union (ORG-12, ORG-21), departments. */
export type Board = "CADRE" | "UNION" | "DEPARTMENT";

export const boardOf: Readonly<Record<CampaignKind, Board>> = {
  LEADERS: "CADRE",
  MIDDLE_MANAGERS: "CADRE",
  UNION_OFFICERS: "UNION",
  DEPARTMENTS: "DEPARTMENT",
};

/** A group of voters with its weight in percent (null where groups are not weighed); issued and collected are 0 before the vote. */
export type CampaignGroup = GroupVote & { readonly weight: number | null };
/** By which decision a step was taken: the document, who decided, and on which day. */
export type CampaignDecision = {
  readonly step: CampaignStep;
  readonly document: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
};

/** 民主评议 — one year's evaluation of one kind of subjects, of the whole union or (campusId) of a campus. */
export type Campaign = {
  readonly id: string;
  readonly unionId: string;
  readonly year: number;
  readonly kind: CampaignKind;
  readonly campusId: string | null;
  readonly scale: Scale;
  readonly gradeWeights: GradeWeights;
  readonly groups: readonly CampaignGroup[];
  /** Which vote it is: 1, and one more each time a vote is void. */
  readonly round: number;
  readonly votedOn: LocalDate | null;
  readonly decisions: readonly CampaignDecision[];
  readonly state: CampaignState;
  readonly version: number;
};

const kindNames: Readonly<Record<CampaignKind, Sentence>> = {
  LEADERS: { zh: "领导班子", en: "leaders" },
  MIDDLE_MANAGERS: { zh: "中层干部", en: "middle managers" },
  UNION_OFFICERS: { zh: "工会领导班子", en: "union officers" },
  DEPARTMENTS: { zh: "部门", en: "departments" },
};

/** What people call it. */
export const nameOfCampaign = ({ year, kind }: Pick<Campaign, "year" | "kind">): Sentence => ({
  zh: `${year}年度${kindNames[kind].zh}民主评议`,
  en: `Evaluation of ${kindNames[kind].en} ${year}`,
});

export type CampaignYearUnfit = { readonly kind: "CampaignYearUnfit"; readonly last: number };
export type GroupsUnfit = { readonly kind: "GroupsUnfit" };
export type GradeWeightsUnfit = { readonly kind: "GradeWeightsUnfit" };
export type CampaignUnfit = CampaignYearUnfit | GroupsUnfit | GradeWeightsUnfit;
export type AskedGroup = Pick<CampaignGroup, "group" | "eligible" | "weight">;

const isWhole = (n: number, least: number, most: number): boolean =>
  Number.isInteger(n) && n >= least && n <= most;

/** What a campaign is opened with: a year up to this one, groups that fit together, and weights of grades that do not rise downwards. */
export function checkCampaign(
  year: number,
  groups: readonly AskedGroup[],
  weights: GradeWeights,
  today: LocalDate,
): Result<CampaignGroup[], CampaignUnfit> {
  const last = Number(today.slice(0, 4));
  if (!isWhole(year, 1990, last)) return err({ kind: "CampaignYearUnfit", last });
  const worths = grades.map((grade) => weights[grade]);
  const falls = worths.every((worth, n) => n === 0 || worth <= (worths[n - 1] ?? 0));
  if (!falls || !worths.every((worth) => isWhole(worth, 0, 100)))
    return err({ kind: "GradeWeightsUnfit" });
  return groupsFit(groups)
    ? ok(groups.map((group) => ({ ...group, issued: 0, collected: 0 })))
    : err({ kind: "GroupsUnfit" });
}

/** EV-R4 all voters together, or some of the groups A, B, C, each once; weighed all or none, with 100 percent in all. */
function groupsFit(groups: readonly AskedGroup[]): boolean {
  const names: readonly VoterGroup[] = groups.map(({ group }) => group);
  const isApart = new Set(names).size === names.length;
  if (names.length === 0 || !isApart || (names.includes("ALL") && names.length > 1)) return false;
  if (!groups.every(({ eligible }) => isWhole(eligible, 1, 1_000_000))) return false;
  const weights = groups.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  if (weights.length === 0) return true;
  const isAll = weights.length === groups.length && weights.every((one) => isWhole(one, 1, 100));
  return isAll && weights.reduce((sum, one) => sum + one, 0) === 100;
}
