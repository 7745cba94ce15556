import type { LocalDate } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import type { CongressType } from "../../congress/index.js";
import type { ElectionRule } from "./count-election.js";

const keys = {
  STAFF: { turnout: "district.turnout", elect: "district.elect" },
  MEMBER: { turnout: "memberCongress.unitTurnout", elect: "memberCongress.unitElect" },
} as const;

/** 2.2.4, MC-R6 what an election of delegates asks at a place on a day. */
export const electionRule = (
  type: CongressType,
  campusId: string | null,
  on: LocalDate,
  overrides: readonly PolicyOverride[],
): ElectionRule => ({
  turnout: resolvePolicy(keys[type].turnout, { campusId, on }, overrides).value,
  elect: resolvePolicy(keys[type].elect, { campusId, on }, overrides).value,
});
