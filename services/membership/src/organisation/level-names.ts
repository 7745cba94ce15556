import type { Sentence } from "@union/kernel";
import type { OrgLevel } from "./organisation.js";

/** How people call the tiers of the union (ORG-R7, ORG-R8). */
export const levelNames: Readonly<Record<OrgLevel, Sentence>> = {
  UPPER: { zh: "上级工会", en: "upper union" },
  BASE_LEVEL: { zh: "基层工会", en: "base-level union" },
  BRANCH: { zh: "分工会", en: "branch" },
  GROUP: { zh: "工会小组", en: "union group" },
};
