import { covers, type Scope } from "@union/kernel";
import type { RowProblem } from "@union/registers";
import { isOpenCase } from "./matter/open-case.js";
import type { ProposalRow } from "./proposal.register.js";
import type { ProposalPlace } from "./proposal.repository.js";
import { caseHasPieces, mergeTargetUnfit, mergeTargetUnknown } from "./proposal-problems.js";

type Case = Pick<ProposalPlace, "no" | "congressNo" | "sessionNo" | "result">;
/** What a sheet is held against: what stands, by number, what comes in with it, and what was merged into its rows before. */
export type MergeGround = {
  readonly scope: Scope;
  readonly standing: ReadonlyMap<string, ProposalPlace>;
  readonly coming: ReadonlyMap<string, Case>;
  readonly pieces: readonly ProposalPlace[];
};

/** Why a row may not be merged as it says, or may not change while others are merged into it; null where it may (PR-R6). */
export function mergeProblem(
  row: ProposalRow,
  campusId: string,
  { scope, standing, coming, pieces }: MergeGround,
): RowProblem | null {
  const before = standing.get(row.no);
  const isSameSession = before !== undefined && isOfSession(before, row);
  const isHeld = pieces.some((one) => one.mergedIntoNo === row.no && before?.result === "FILED");
  if (isHeld && !(isSameSession && row.result === "FILED")) return caseHasPieces;
  const isAsBefore = isSameSession && before.mergedIntoNo === row.mergedIntoNo;
  if (row.mergedIntoNo === null || isAsBefore) return null;
  const target = standing.get(row.mergedIntoNo);
  const comes = coming.get(row.mergedIntoNo);
  if (target && !covers(scope, target.campusId, target.departmentId)) return mergeTargetUnknown;
  const cases: Case[] = [target, comes].filter((one) => one !== undefined);
  if (cases.length === 0) return mergeTargetUnknown;
  const isFit = cases.every((one) => one.result === "FILED" && isOfSession(one, row));
  const isHandledHere = target?.source === "ONLINE";
  const takesIn = !isHandledHere || (isOpenCase(target.status) && target.campusId === campusId);
  return isFit && takesIn ? null : mergeTargetUnfit;
}

const isOfSession = (
  one: Pick<Case, "congressNo" | "sessionNo">,
  { congressNo, sessionNo }: Pick<Case, "congressNo" | "sessionNo">,
): boolean => one.congressNo === congressNo && one.sessionNo === sessionNo;
