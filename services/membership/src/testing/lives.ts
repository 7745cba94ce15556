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
import { movePost } from "../move/post-history.js";
import { rightsOf } from "../retention/rights-of.js";

export const begin = localDate("2016-01-01");
export const days = 3_653;
export const end = addDays(begin, days);
export const unions = ["one", "other"] as const;
export const campuses = ["east", "west", "north"] as const;
const kinds = Object.keys(statusAfter) as FactKind[];

/** One person as both unions know him: what happened to his membership in each, and where he worked there. */
export type Life = Record<(typeof unions)[number], { facts: MembershipFact[]; posts: Post[] }>;
export type Try = readonly [after: number, act: number, union: number, place: number];

const post = (campusId: string): Post => ({
  ...{ campusId, departmentId: `ward of ${campusId}`, validFrom: localDate("2010-01-01") },
  ...{ category: null, rank: null, title: null, employmentType: "CONTRACT", validTo: openEnd },
});
export const newLife = (): Life => ({
  one: { facts: [], posts: [post("east")] },
  other: { facts: [], posts: [post("west")] },
});
const fact = (kind: FactKind, effectiveOn: LocalDate): MembershipFact => ({
  ...{ kind, effectiveOn, reason: "退休", document: "文件", decidedBy: "委员会" },
});
export const counts = (life: Life, union: (typeof unions)[number], on: LocalDate): boolean =>
  rightsOf(statusOn(life[union].facts, on)?.status ?? null).counts;

/** Tries one thing on one day; the rules say whether it happens. A transfer between the two happens on both sides or on none. */
export function attempt(life: Life, [, act, n, place]: Try, on: LocalDate): void {
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
export const placesOn = (life: Life, on: LocalDate): string[] =>
  unions.flatMap((union) =>
    counts(life, union, on)
      ? life[union].posts
          .filter(({ validFrom, validTo }) => validFrom <= on && validTo > on)
          .map(({ campusId }) => `${union}/${campusId}`)
      : [],
  );

export const history = fc.array(
  fc.tuple(fc.nat(200), fc.nat(12), fc.nat(1), fc.nat(40)) as fc.Arbitrary<Try>,
  { minLength: 5, maxLength: 40 },
);
