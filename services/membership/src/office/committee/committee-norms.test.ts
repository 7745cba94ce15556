import { localDate } from "@union/kernel";
import type { PolicyOverride } from "@union/policy";
import { committeeNorms } from "./committee-norms.js";

const on = localDate("2026-01-01");
const of = (members: number, women: number, staff: number, overrides: PolicyOverride[] = []) =>
  committeeNorms({ members, women, staff }, on, overrides);

test.each([
  [24, 24, 199, { isCommitteeDue: false, mayHaveFullTimeChair: false, womenForm: "COMMISSIONER" }],
  [25, 25, 200, { isCommitteeDue: true, mayHaveFullTimeChair: true, womenForm: "COMMITTEE" }],
])(
  "ORG-R1, ORG-R4, ORG-R6 a union of %i members, %i women and %i staff",
  (members, women, staff, norms) => {
    expect(of(members, women, staff)).toMatchObject(norms);
  },
);

test("ORG-R1 the number of members is a hint: below the threshold every form is open, from there on a committee is due", () => {
  expect(of(24, 0, 24)).toMatchObject({
    baseUnionForms: ["COMMITTEE", "JOINT_COMMITTEE", "ORGANISER"],
    baseUnionHint: { zh: expect.stringContaining("会员 24 人，不足 25 人") },
  });
  expect(of(25, 0, 25)).toMatchObject({
    baseUnionForms: ["COMMITTEE"],
    baseUnionHint: { zh: expect.stringContaining("应当建立") },
  });
});

test("MC-R2, MC-R3 below a hundred members the general meeting is held, from there on a congress of 30 to 40 may be", () => {
  expect(of(99, 0, 99).delegates).toBeNull();
  expect(of(100, 0, 100).delegates).toMatchObject({ min: 30, max: 40 });
});

test("ORG-R6 the union's own decision moves the threshold from its day on", () => {
  const source = "《河南省工会条例》";
  const decided = (effectiveFrom: string): PolicyOverride => ({
    ...{ key: "org.womenCommitteeThreshold", campusId: null, value: 10, source },
    effectiveFrom: localDate(effectiveFrom),
  });
  expect(of(40, 10, 40, [decided("2026-01-01")]).womenForm).toBe("COMMITTEE");
  expect(of(40, 10, 40, [decided("2026-01-02")]).womenForm).toBe("COMMISSIONER");
});
