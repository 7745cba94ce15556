import { addDays, type LocalDate, localDate } from "@union/kernel";
import fc from "fast-check";
import { type MembershipFact, statusOn } from "../member/index.js";
import { factsComingOver, isStory, postsComingOver } from "./merged-life.js";

type Kind = MembershipFact["kind"];
const begin = localDate("2020-01-01");
const fact = (kind: Kind, effectiveOn: LocalDate): MembershipFact => ({
  ...{ kind, effectiveOn, reason: "退休", document: null, decidedBy: null },
});
const life = (...facts: readonly (readonly [Kind, string])[]): MembershipFact[] =>
  facts.map(([kind, on]) => fact(kind, on as LocalDate));
const outcome = (survivor: MembershipFact[], absorbed: MembershipFact[]) => {
  const coming = factsComingOver(survivor, absorbed);
  return coming.ok ? coming.value.map(({ kind }) => kind) : [coming.error.kind, coming.error.on];
};

test.each<[string, MembershipFact[], MembershipFact[], unknown[]]>([
  ["neither was ever a member", [], [], []],
  ["only the survivor was", life(["ENROLLED", "2015-01-01"]), [], []],
  ["only the absorbed was: all comes over", [], life(["ENROLLED", "2015-01-01"]), ["ENROLLED"]],
  [
    "one left before the other joined again: one story (MEM-R12)",
    life(["ENROLLED", "2010-01-01"], ["WITHDRAWN", "2016-01-01"]),
    life(["ENROLLED", "2018-01-01"]),
    ["ENROLLED"],
  ],
  [
    "both are members and the survivor was first: his stands",
    life(["ENROLLED", "2010-01-01"]),
    life(["ENROLLED", "2018-01-01"]),
    [],
  ],
  [
    "both on one day: the survivor's stands",
    life(["ENROLLED", "2018-01-01"]),
    life(["ENROLLED", "2018-01-01"]),
    [],
  ],
  [
    "the absorbed was first: nobody may lose years of membership",
    life(["ENROLLED", "2018-01-01"]),
    life(["ENROLLED", "2010-01-01"]),
    ["MembershipsDisagree", "2010-01-01"],
  ],
  [
    "one says retired and the other does not",
    life(["ENROLLED", "2010-01-01"]),
    life(["ENROLLED", "2012-01-01"], ["RETAINED", "2020-01-01"]),
    ["MembershipsDisagree", null],
  ],
])("%s", (_, survivor, absorbed, expected) => {
  expect(outcome(survivor, absorbed)).toEqual(expected);
});

const kinds: Kind[] = [
  ...(["ENROLLED", "TRANSFERRED_IN", "TRANSFER_STARTED", "TRANSFERRED_OUT", "RETAINED"] as const),
  ...(["RESTORED", "WITHDRAWN", "EXPELLED", "DIED"] as const),
];
const day = fc.integer({ min: 0, max: 25 }).map((n) => addDays(begin, n));
/** Any legal story: of many facts those that can follow one another. */
const anyLife = fc
  .uniqueArray(fc.record({ kind: fc.constantFrom(...kinds), on: day }), {
    selector: ({ on }) => on,
    maxLength: 14,
  })
  .map((all) =>
    all
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .reduce<MembershipFact[]>((story, { kind, on }) => {
        const longer = story.concat(fact(kind, on));
        return isStory(longer) ? longer : story;
      }, []),
  );
const days = Array.from({ length: 27 }, (_, n) => addDays(begin, n));
const activeOn = (facts: readonly MembershipFact[], on: LocalDate): boolean =>
  statusOn(facts, on)?.status === "ACTIVE";

test("2.1.4 whatever two memberships were, a merge that is not refused is one legal story, active exactly when either was", () => {
  fc.assert(
    fc.property(anyLife, anyLife, (survivor, absorbed) => {
      const coming = factsComingOver(survivor, absorbed);
      if (!coming.ok) return;
      const merged = [...survivor, ...coming.value].toSorted((a, b) =>
        a.effectiveOn < b.effectiveOn ? -1 : 1,
      );
      expect(isStory(merged)).toBe(true);
      for (const on of days)
        expect(activeOn(merged, on)).toBe(activeOn(survivor, on) || activeOn(absorbed, on));
    }),
    { numRuns: 2_000 },
  );
});

const anyPosts = fc
  .uniqueArray(fc.integer({ min: 0, max: 25 }), { maxLength: 8 })
  .map((ends) => ends.toSorted((a, b) => a - b))
  .map((ends) =>
    ends.flatMap((from, n) => {
      const to = ends[n + 1];
      return n % 2 === 1 || to === undefined
        ? []
        : [{ validFrom: addDays(begin, from), validTo: addDays(begin, to) }];
    }),
  );
const postsOn = (posts: readonly { validFrom: LocalDate; validTo: LocalDate }[], on: LocalDate) =>
  posts.filter(({ validFrom, validTo }) => validFrom <= on && on < validTo).length;

test("one person stands in one place on every day that either record had one", () => {
  fc.assert(
    fc.property(anyPosts, anyPosts, (survivor, absorbed) => {
      const merged = [...survivor, ...postsComingOver(survivor, absorbed)];
      for (const on of days)
        expect(postsOn(merged, on)).toBe(Math.max(postsOn(survivor, on), postsOn(absorbed, on)));
    }),
    { numRuns: 1_000 },
  );
});
