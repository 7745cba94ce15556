import { conflictsOf, type IdentityConflict } from "./identity-conflicts.js";

const old = "990101800101001";
const same = "99010119800101001X";
test.each<[string, string | null, string | null, boolean, IdentityConflict[]]>([
  ["agree", same, same, true, []],
  ["differ in sex alone", same, same, false, ["SEX"]],
  ["differ in their numbers", same, "990101198001010028", true, ["DOCUMENT"]],
  ["differ in all", same, "990101198001010028", false, ["SEX", "DOCUMENT"]],
  ["where one has no number", same, null, true, []],
  ["written small", same.toLowerCase(), same, true, []],
])("2.15 identities that %s contradict in just that", (_, one, other, isSameSex, conflicts) => {
  const [a, b] = [
    { sex: "MALE", documentNo: one },
    { sex: isSameSex ? "MALE" : "FEMALE", documentNo: other },
  ];
  expect(conflictsOf(a, b)).toEqual(conflicts);
});

test("2.15 the old number of 15 digits and the new one of 18 contradict nothing", () => {
  const of = (documentNo: string) => ({ sex: "MALE", documentNo });
  expect(conflictsOf(of(old), of(same.replace("X", "0")))).toHaveLength(1);
  expect(conflictsOf(of(old), of(old))).toEqual([]);
});
