import { err, ok, type Result } from "@union/kernel";
import type { PolicyValue } from "@union/policy";
import type { TakenStep } from "@union/stages";
import type { EnrolmentStep } from "./enrolment.stages.js";

/** Whose opinion must be heard before the committee decides: group and branch are the union's own choice (domain 2.1.3). */
export type RequiredOpinions = PolicyValue<"enrolment.requiredOpinions">;
export type OpinionsDue = { readonly kind: "OpinionsDue"; readonly of: readonly Adviser[] };
type Adviser = "GROUP" | "BRANCH";

const asked: Readonly<Record<RequiredOpinions, readonly Adviser[]>> = {
  NONE: [],
  GROUP: ["GROUP"],
  BRANCH: ["BRANCH"],
  GROUP_AND_BRANCH: ["GROUP", "BRANCH"],
};
const opinionOf: Readonly<Record<Adviser, EnrolmentStep>> = {
  GROUP: "groupOpinion",
  BRANCH: "branchOpinion",
};
const begins: readonly string[] = [
  "submit",
  "enter",
  "resubmit",
  "reenter",
] satisfies EnrolmentStep[];
const goesToCommittee: readonly EnrolmentStep[] = ["forward", "branchOpinion"];

/** Whether the opinions that must be heard were given since the application last came in; only the way to the committee asks. */
export function requireOpinions(
  required: RequiredOpinions,
  step: EnrolmentStep,
  taken: readonly TakenStep[],
): Result<null, OpinionsDue> {
  if (!goesToCommittee.includes(step)) return ok(null);
  const since = taken.findLastIndex((one) => begins.includes(one.step));
  const given = [...taken.slice(since + 1).map((one) => one.step), step];
  const due = asked[required].filter((adviser) => !given.includes(opinionOf[adviser]));
  return due.length === 0 ? ok(null) : err({ kind: "OpinionsDue", of: due });
}
