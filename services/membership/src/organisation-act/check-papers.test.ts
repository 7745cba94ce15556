import { localDate, openEnd } from "@union/kernel";
import { everyCase, stepsFrom } from "@union/stages";
import type { ActKind, ActPapers, NodeKind, OrgNode } from "./act-terms.js";
import { checkPapers } from "./check-papers.js";
import { organisationActStages } from "./organisation-act.stages.js";

const [today, on] = [localDate("2021-06-01"), localDate("2021-05-01")];
const window = { today, earliest: localDate("2021-01-01"), latest: localDate("2023-06-01") };
const decided: ActPapers = {
  ...{ reason: "业务调整", document: " 院字1号 ", decidedBy: "院党委会", decidedOn: on },
  ...{ approvedBy: null, approvalDocument: null, approvedOn: null },
};
const approved = { approvedBy: "上级工会", approvalDocument: "工字9号", approvedOn: on };
const node = (kind: NodeKind): OrgNode => ({
  ...{ id: "n", kind, level: kind === "UNION_ORG" ? "GROUP" : null, name: "小组" },
  ...{ placeId: "p", since: localDate("2020-01-01"), closedOn: openEnd },
});
const outcome = (kind: ActKind, of: NodeKind, more: Partial<ActPapers> = {}) => {
  const papers = { ...decided, ...more };
  const checked = checkPapers({ kind, effectiveOn: on }, [node(of)], papers, window);
  return checked.ok ? "OK" : checked.error.kind;
};

const kinds: readonly ActKind[] = ["MERGE", "SPLIT", "TAKE_OVER", "CLOSE", "RENAME"];
const nodeKinds: readonly NodeKind[] = ["CAMPUS", "DEPARTMENT", "UNION_ORG"];
test.each(kinds.flatMap((kind) => nodeKinds.map((of) => [kind, of] as const)))(
  "ORG-R2 ORG-R3 whether %s of a %s needs the approval of the union above",
  (kind, of) => {
    const isDue = of === "UNION_ORG" && ["MERGE", "SPLIT", "CLOSE"].includes(kind);
    expect(outcome(kind, of)).toBe(isDue ? "ApprovalMissing" : "OK");
    expect(outcome(kind, of, approved)).toBe("OK");
  },
);

test("an approval is whole, and not later than the day of the act", () => {
  for (const missing of Object.keys(approved))
    expect(outcome("RENAME", "CAMPUS", { ...approved, [missing]: null })).toBe("ApprovalMissing");
  const late = { ...approved, approvedOn: localDate("2021-05-02") };
  expect(outcome("MERGE", "UNION_ORG", late)).toBe("ApprovedLater");
});

test("ORG-R3 every act has a document and a decider of the past; closing has a reason", () => {
  for (const more of [{ document: " " }, { decidedBy: "" }, { document: "字".repeat(101) }])
    expect(outcome("RENAME", "CAMPUS", more)).toBe("ActPapersMissing");
  expect(outcome("RENAME", "CAMPUS", { decidedOn: localDate("2021-06-02") })).toBe("DecidedLater");
  expect(outcome("CLOSE", "CAMPUS", { reason: "　" })).toBe("ActTermsWrong");
  expect(outcome("RENAME", "CAMPUS", { reason: null })).toBe("OK");
});

test.each(everyCase(organisationActStages))(
  "an act that is $state can be taken the step $step: $isPossible",
  ({ state, step, isPossible }) => {
    expect(stepsFrom(organisationActStages, state).includes(step)).toBe(isPossible);
    expect(isPossible).toBe(state === "DRAFT" && step !== "propose");
  },
);
