import type { LocalDate } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf } from "@union/testing";
import { citizenNumber, withWrongCheckDigit } from "../testing/citizen-number.js";
import { readField, shownValue } from "./correctable-field.js";
import { correctionStages } from "./correction.stages.js";

const today = "2026-11-23" as LocalDate;

test.each(everyCase(correctionStages))(
  "PI-R10 in $state the step $step is possible: $isPossible",
  ({ state, step, isPossible }) => {
    const isOwner = correctionStages.steps[step].by === "OWNER";
    const matter = { state, campusId: "c", departmentId: "d", owners: ["person"], taken: [] };
    const actor = isOwner ? actorOf("u", "MEMBER", { memberId: "person" }) : actorOf("u", "CHAIR");
    const taken = takeStep(correctionStages, matter, actor, { step, opinion: "证明不符" });
    expect(taken.ok ? taken.value.to : taken.error.kind).toBe(
      isPossible ? correctionStages.steps[step].to : "StepNotPossible",
    );
  },
);

test.each([
  ["mobile", "+86 139 0000 0001", "13900000001"],
  ["mobile", "1390000", null],
  ["bornOn", "1990/2/15", "1990-02-15"],
  ["bornOn", "2990-02-15", null],
  ["documentNo", citizenNumber(1), citizenNumber(1)],
  ["documentNo", withWrongCheckDigit(citizenNumber(1)), null],
  ["sex", "女", "FEMALE"],
  ["name", "", null],
] as const)("2.13.3 %s is read as the roster reads it: %s", (field, text, value) => {
  const read = readField(field, text, true, today);
  expect(read.ok ? read.value : null).toBe(value);
  if (!read.ok) expect(read.error.zh).toMatch(/\p{Script=Han}/u);
});

test("2.13 a diff masks P2 and P3 and shows the others in the words of the roster", () => {
  expect(shownValue("mobile", "13900001234")).toBe("139****1234");
  expect(shownValue("bornOn", "1990-02-15")).toBe("1990-**-**");
  expect(shownValue("documentNo", citizenNumber(1))).toMatch(/^990\*{13}..$/);
  expect(shownValue("sex", "FEMALE")).toBe("女");
  expect(shownValue("mobile", null)).toBeNull();
});
