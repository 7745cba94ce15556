import type { Actor, Grant } from "@union/kernel";
import { localDate } from "@union/kernel";
import { everyCase, type TakenStep } from "@union/stages";
import { Enrolment, type EnrolmentState } from "./enrolment.js";
import { type EnrolmentStep, enrolmentStages } from "./enrolment.stages.js";
import { enrolmentWarnings } from "./enrolment-warnings.js";
import { type Identity, type IdentityField, identityGaps } from "./identity.js";
import { mayJoin } from "./may-join.js";
import { moveEnrolment } from "./move-enrolment.js";
import { type RequiredOpinions, requireOpinions } from "./required-opinions.js";

const today = localDate("2026-11-23");
const actor = (role: Grant["role"], memberId: string | null = null, accountId = "a"): Actor => ({
  ...{ accountId, unionId: "u", memberId, sessionId: "s" },
  grants: [{ role, campusIds: null, departmentIds: null }],
});
const applicant = actor("MEMBER", "m", "own");
const at = (state: EnrolmentState): Enrolment =>
  Object.assign(new Enrolment(), {
    ...{ id: "e", unionId: "u", memberId: "m", campusId: "c", departmentId: "d" },
    ...{ state, channel: "ONLINE", appliedOn: today },
  });
const nothing = { taken: [] as TakenStep[], required: "NONE" as RequiredOpinions };

test.each(everyCase(enrolmentStages))(
  "2.1.3 $state --$step--> is possible: $isPossible",
  ({ state, step, isPossible }) => {
    const by = enrolmentStages.steps[step].by === "OWNER" ? applicant : actor("CHAIR");
    const taken = moveEnrolment(at(state), by, { step, opinion: "同意" }, nothing);
    expect(taken.ok).toBe(isPossible);
    if (!taken.ok) expect(taken.error.kind).toBe("StepNotPossible");
  },
);

test("2.15 nobody decides on his own application, nor one that he entered", () => {
  const chair = actor("CHAIR", "m");
  for (const step of ["approve", "reject", "forward", "branchOpinion", "groupOpinion"] as const) {
    const state = enrolmentStages.steps[step].from[0]!;
    expect(moveEnrolment(at(state), chair, { step, opinion: "好" }, nothing)).toMatchObject({
      error: { kind: "StepApart" },
    });
  }
  const entered = { step: "enter", accountId: "clerk", memberId: null };
  const clerk = actor("UNION_OFFICER", null, "clerk");
  for (const step of ["approve", "reject"] as const)
    expect(
      moveEnrolment(
        at("COMMITTEE_REVIEW"),
        clerk,
        { step, opinion: "好" },
        { ...nothing, taken: [entered] },
      ),
    ).toMatchObject({ error: { kind: "StepApart" } });
});

test.each<EnrolmentStep>([
  "return",
  "returnFromCommittee",
  "reject",
  "groupOpinion",
  "branchOpinion",
])("2.1.3 %s needs its reason in words", (step) => {
  const state = enrolmentStages.steps[step].from[0]!;
  expect(moveEnrolment(at(state), actor("CHAIR"), { step, opinion: "  " }, nothing)).toMatchObject({
    error: { kind: "OpinionMissing" },
  });
});

test.each<[RequiredOpinions, EnrolmentStep, string[], string[]]>([
  ["NONE", "forward", ["submit"], []],
  ["NONE", "branchOpinion", ["submit"], []],
  ["GROUP", "forward", ["submit"], ["GROUP"]],
  ["GROUP", "forward", ["submit", "groupOpinion"], []],
  ["GROUP", "branchOpinion", ["submit"], ["GROUP"]],
  ["BRANCH", "forward", ["submit", "groupOpinion"], ["BRANCH"]],
  ["BRANCH", "branchOpinion", ["submit"], []],
  ["GROUP_AND_BRANCH", "forward", ["submit", "groupOpinion"], ["BRANCH"]],
  ["GROUP_AND_BRANCH", "branchOpinion", ["submit", "groupOpinion"], []],
  ["GROUP_AND_BRANCH", "forward", ["enter"], ["GROUP", "BRANCH"]],
  ["GROUP", "forward", ["submit", "groupOpinion", "return", "resubmit"], ["GROUP"]],
  ["GROUP", "return", ["submit"], []],
])("2.1.3 where %s must be heard, %s after %j still needs %j", (required, step, before, due) => {
  const taken = before.map((one) => ({ step: one, accountId: null, memberId: null }));
  const heard = requireOpinions(required, step, taken);
  expect(heard.ok ? [] : heard.error.of).toEqual(due);
});

const complete: Identity = {
  ...{ name: "沈月华", sex: "FEMALE", ethnicGroup: "汉族", bornOn: "1990-02-15" },
  ...{ documentType: "PASSPORT", documentNo: "E12345678", mobile: "13900000001" },
};
const all: IdentityField[] = ["NAME", "SEX", "ETHNIC_GROUP", "BIRTH_DATE", "DOCUMENT", "MOBILE"];
test.each<[string, Partial<Identity>, IdentityField[]]>([
  ["complete", {}, []],
  ["without a name", { name: " " }, ["NAME"]],
  ["of no known sex", { sex: "?" }, ["SEX"]],
  ["without ethnic group", { ethnicGroup: null }, ["ETHNIC_GROUP"]],
  ["born tomorrow", { bornOn: "2026-11-24" }, ["BIRTH_DATE"]],
  ["without document", { documentNo: null }, ["DOCUMENT"]],
  ["with a citizen number that is none", { documentType: "CITIZEN_ID" }, ["DOCUMENT"]],
  ["without mobile", { mobile: null }, ["MOBILE"]],
  ["without anything", { bornOn: null, mobile: "1" }, ["BIRTH_DATE", "MOBILE"]],
])("2.1.5 a record %s lacks these fields", (_, change, gaps) => {
  expect(identityGaps({ ...complete, ...change }, all, today)).toEqual(gaps);
});

test("2.1.5 only what policy asks for is asked, and a citizen number agrees with the birth date", () => {
  expect(identityGaps({ ...complete, mobile: null }, ["NAME"], today)).toEqual([]);
  const number = { documentType: "CITIZEN_ID", documentNo: "990101199002150017" };
  const other = { ...complete, ...number, bornOn: "1991-02-15" };
  expect(identityGaps(other, ["DOCUMENT"], today)).toEqual(["DOCUMENT"]);
});

test.each([
  ["ENROLLED", "MembershipStands"],
  ["RETAINED", "MembershipStands"],
  ["DIED", "MembershipStands"],
  ["WITHDRAWN", undefined],
  ["DEEMED_WITHDRAWN", undefined],
  ["EXPELLED", undefined],
  ["TRANSFERRED_OUT", undefined],
] as const)("MEM-R5, MEM-R12 after %s the refusal is %s", (kind, refusal) => {
  const said = { reason: "x", document: null, decidedBy: null };
  const facts = [{ kind, effectiveOn: localDate("2020-01-01"), ...said }];
  const joined = mayJoin(facts, today);
  expect(joined.ok ? undefined : joined.error.kind).toBe(refusal);
});

const known = {
  employmentType: "DISPATCHED",
  homeUnion: "USER_UNIT",
  otherUnion: null,
  status: null,
} as const;
test("MEM-R2 a dispatched worker's home union is asked for, and another membership warned of", () => {
  expect(enrolmentWarnings(known)).toEqual([]);
  expect(enrolmentWarnings({ ...known, homeUnion: "UNKNOWN" })).toEqual(["HOME_UNION_UNKNOWN"]);
  expect(enrolmentWarnings({ ...known, homeUnion: "DISPATCHING_UNIT" })).toEqual([
    "BELONGS_TO_DISPATCHING_UNIT",
  ]);
  expect(enrolmentWarnings({ ...known, otherUnion: "派遣公司工会" })).toEqual([
    "OTHER_MEMBERSHIP_KNOWN",
  ]);
  expect(enrolmentWarnings({ ...known, status: "TRANSFERRED_OUT" })).toEqual([
    "OTHER_MEMBERSHIP_KNOWN",
  ]);
  expect(
    enrolmentWarnings({ ...known, employmentType: "RECRUITED", homeUnion: "UNKNOWN" }),
  ).toEqual([]);
});
