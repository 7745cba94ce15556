import { err, type LocalDate, ok, openEnd, type Result } from "@union/kernel";
import { addFact, type MembershipFact, type MembershipStatus, statusOn } from "../member/index.js";

export type MembershipsDisagree = {
  readonly kind: "MembershipsDisagree";
  readonly survivor: MembershipStatus | "NONE";
  readonly absorbed: MembershipStatus | "NONE";
  /** The first day on which the absorbed record was a member and the survivor's was not; null where only their ends differ. */
  readonly on: LocalDate | null;
};

/**
 * Which facts of the absorbed record come over, so that one person is a member once on every day that either record was one.
 * Two stories that follow each other legally become one (2.1.4). Where they overlap, the survivor's stands if it covers the other's
 * and both end alike; otherwise somebody who knows must set the records right first.
 */
export function factsComingOver<Fact extends MembershipFact>(
  survivor: readonly Fact[],
  absorbed: readonly Fact[],
): Result<readonly Fact[], MembershipsDisagree> {
  const both = [...survivor, ...absorbed].toSorted((a, b) =>
    a.effectiveOn < b.effectiveOn ? -1 : 1,
  );
  if (isStory(both)) return ok(absorbed);
  const on = uncoveredDay(survivor, absorbed);
  const ends = { survivor: endOf(survivor), absorbed: endOf(absorbed) };
  return on === null && ends.survivor === ends.absorbed
    ? ok([])
    : err({ kind: "MembershipsDisagree", ...ends, on });
}

/** Whether facts, in their order, are the story of one membership. */
export const isStory = (facts: readonly MembershipFact[]): boolean =>
  facts.every((fact, n) => addFact(facts.slice(0, n), fact, openEnd).ok);

const endOf = (facts: readonly MembershipFact[]): MembershipStatus | "NONE" =>
  statusOn(facts, openEnd)?.status ?? "NONE";

const isActive = (facts: readonly MembershipFact[], on: LocalDate): boolean =>
  statusOn(facts, on)?.status === "ACTIVE";

/** The first day on which one story says active and the other does not: it can only begin where either of them has a fact. */
const uncoveredDay = (
  survivor: readonly MembershipFact[],
  absorbed: readonly MembershipFact[],
): LocalDate | null =>
  [...survivor, ...absorbed]
    .map(({ effectiveOn }) => effectiveOn)
    .toSorted()
    .find((day) => isActive(absorbed, day) && !isActive(survivor, day)) ?? null;

export type Span = { readonly validFrom: LocalDate; readonly validTo: LocalDate };

/** The absorbed record's posts on the days that the survivor has none, cut to those days: one person stands in one place a day. */
export function postsComingOver<Post extends Span>(
  survivor: readonly Span[],
  absorbed: readonly Post[],
): Post[] {
  return survivor.reduce<Post[]>(
    (left, { validFrom, validTo }) =>
      left.flatMap((post) =>
        [
          { ...post, validTo: inOrder(validFrom, post.validTo)[0] },
          { ...post, validFrom: inOrder(validTo, post.validFrom)[1] },
        ].filter((part) => part.validFrom < part.validTo),
      ),
    [...absorbed],
  );
}

const inOrder = (one: LocalDate, other: LocalDate): readonly [LocalDate, LocalDate] =>
  one < other ? [one, other] : [other, one];
