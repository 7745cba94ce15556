import { mayBeSetUp, mayStandUnder, type OrgLevel, organisationName } from "./organisation.js";

const levels: readonly OrgLevel[] = ["UPPER", "BASE_LEVEL", "BRANCH", "GROUP"];
const allowed = [
  "UPPER under UPPER",
  "BASE_LEVEL under UPPER",
  "BRANCH under BASE_LEVEL",
  "GROUP under BASE_LEVEL",
  "GROUP under BRANCH",
];

test.each(levels.flatMap((level) => levels.map((parent) => [level, parent] as const)))(
  "ORG-R7 ORG-R8 whether %s may stand under %s",
  (level, parent) => {
    const expected = allowed.includes(`${level} under ${parent}`)
      ? { ok: true, value: null }
      : { ok: false, error: { kind: "WrongParent", level } };
    expect(mayStandUnder(level, parent)).toEqual(expected);
  },
);

test("ORG-R8 a union sets up branches and groups, never a second base-level union or an upper one", () => {
  expect(levels.filter((level) => mayBeSetUp(level).ok)).toEqual(["BRANCH", "GROUP"]);
  expect(levels.filter((level) => mayBeSetUp(level, true).ok)).toEqual([
    "BASE_LEVEL",
    "BRANCH",
    "GROUP",
  ]);
});

test("a name has 1 to 100 characters without its outer blanks", () => {
  expect(organisationName(" 东院区　")).toEqual({ ok: true, value: "东院区" });
  expect(organisationName("𠮷".repeat(100)).ok).toBe(true);
  for (const name of ["", "　 ", "院".repeat(101)])
    expect(organisationName(name)).toEqual({
      ok: false,
      error: { kind: "NameInvalid", limit: 100 },
    });
});
