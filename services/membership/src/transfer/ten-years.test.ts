import { addDays, type LocalDate, localDate, openEnd } from "@union/kernel";
import fc from "fast-check";
import type { Post } from "../member/member.js";
import {
  addFact,
  type FactKind,
  type MembershipFact,
  statusAfter,
  statusOn,
} from "../member/membership.value.js";
import { lastingPost, movePost } from "../move/post-history.js";
import { rightsOf } from "../retention/rights-of.js";

const begin = localDate("2016-01-01");
const days = 3_653;
const end = addDays(begin, days);
const unions = ["one", "other"] as const;
const campuses = ["east", "west", "north"] as const;
const kinds = Object.keys(statusAfter) as FactKind[];

/** One person as both unions know him: what happened to his membership in each, and where he worked there. */
type Life = Record<(typeof unions)[number], { facts: MembershipFact[]; posts: Post[] }>;
type Try = readonly [after: number, act: number, union: number, place: number];

const post = (campusId: string): Post => ({
  ...{ campusId, departmentId: `ward of ${campusId}`, validFrom: localDate("2010-01-01") },
  ...{ category: null, rank: null, title: null, employmentType: "CONTRACT", validTo: openEnd },
});
const newLife = (): Life => ({
  one: { facts: [], posts: [post("east")] },
  other: { facts: [], posts: [post("west")] },
});
const fact = (kind: FactKind, effectiveOn: LocalDate): MembershipFact => ({
  ...{ kind, effectiveOn, reason: "退休", document: "文件", decidedBy: "委员会" },
});
const counts = (life: Life, union: (typeof unions)[number], on: LocalDate): boolean =>
  rightsOf(statusOn(life[union].facts, on)?.status ?? null).counts;

/** Tries one thing on one day; the rules say whether it happens. A transfer between the two happens on both sides or on none. */
function attempt(life: Life, [, act, n, place]: Try, on: LocalDate): void {
  const [union, other] = n === 0 ? unions : ([unions[1], unions[0]] as const);
  const here = life[union];
  if (act < 3) {
    const campusId = campuses[place % campuses.length]!;
    const moved = movePost(here.posts, { campusId, departmentId: "ward", on }, end);
    if (moved.ok) here.posts = moved.value;
  } else if (act < 6) {
    const [out, came] = [fact("TRANSFERRED_OUT", on), fact("TRANSFERRED_IN", on)];
    const goes = addFact(here.facts, out, end).ok && addFact(life[other].facts, came, end).ok;
    if (!goes) return;
    here.facts = [...here.facts, out];
    life[other].facts = [...life[other].facts, came];
  } else {
    const kind = kinds[place % kinds.length]!;
    const joins = ["ENROLLED", "TRANSFERRED_IN", "RESTORED"].includes(kind);
    // MEM-R5: whoever is a member elsewhere neither joins nor is restored; the transfer brings him.
    if (joins && counts(life, other, on)) return;
    const next = fact(kind, on);
    if (addFact(here.facts, next, end).ok) here.facts = [...here.facts, next];
  }
}

/** Where somebody counts on a day: every union and campus of it. */
const placesOn = (life: Life, on: LocalDate): string[] =>
  unions.flatMap((union) =>
    counts(life, union, on)
      ? life[union].posts
          .filter(({ validFrom, validTo }) => validFrom <= on && validTo > on)
          .map(({ campusId }) => `${union}/${campusId}`)
      : [],
  );

const history = fc.array(
  fc.tuple(fc.nat(200), fc.nat(12), fc.nat(1), fc.nat(40)) as fc.Arbitrary<Try>,
  { minLength: 5, maxLength: 40 },
);

test("2.1.4 10,000 people over ten years: nobody counts twice on a day, and what follows changes no past sum", () => {
  const people = 500;
  const twice: string[][] = [];
  const seen = { counted: 0, moved: 0, transferred: 0 };
  fc.assert(
    fc.property(
      fc.array(history, { minLength: people, maxLength: people }),
      fc.nat(days),
      (tries, cut) => {
        const until = addDays(begin, cut);
        const at = Array.from({ length: 12 }, (_, n) => addDays(begin, Math.floor((cut * n) / 12)));
        const sums = new Map<string, number>();
        const later = new Map<string, number>();
        const add = (to: Map<string, number>, life: Life) => {
          for (const on of at)
            for (const place of placesOn(life, on))
              to.set(`${on} ${place}`, (to.get(`${on} ${place}`) ?? 0) + 1);
        };
        for (const one of tries) {
          const life = newLife();
          let on = begin;
          let isTaken = false;
          for (const each of one) {
            on = addDays(on, each[0]);
            if (on >= end) break;
            if (!isTaken && on > until) {
              add(sums, life);
              isTaken = true;
            }
            attempt(life, each, on);
          }
          if (!isTaken) add(sums, life);
          add(later, life);
          for (let day = 0; day < days; day += 61) {
            const places = placesOn(life, addDays(begin, day));
            if (places.length > 1) twice.push(places);
            seen.counted += places.length;
          }
          for (const { facts } of Object.values(life))
            for (const { effectiveOn } of facts)
              for (const shift of [-1, 0, 1]) {
                const places = placesOn(life, addDays(effectiveOn, shift));
                if (places.length > 1) twice.push(places);
              }
          for (const { posts, facts } of Object.values(life)) {
            lastingPost(posts);
            seen.moved += posts.length - 1;
            seen.transferred += facts.filter(({ kind }) => kind === "TRANSFERRED_OUT").length;
          }
        }
        expect(twice).toEqual([]);
        expect(Object.fromEntries(later)).toEqual(Object.fromEntries(sums));
      },
    ),
    { numRuns: 20, endOnFailure: true },
  );
  for (const many of Object.values(seen)) expect(many).toBeGreaterThan(100);
}, 60_000);
