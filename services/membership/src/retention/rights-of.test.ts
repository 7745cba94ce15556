import { addDays, localDate } from "@union/kernel";
import fc from "fast-check";
import {
  addFact,
  type FactKind,
  type MembershipFact,
  type MembershipStatus,
  statusAfter,
  statusOn,
} from "../member/membership.value.js";
import { rightsOf } from "./rights-of.js";

const kinds = Object.keys(statusAfter) as FactKind[];
const today = localDate("2030-01-01");
const first = localDate("2020-01-01");
const on = (n: number, kind: FactKind): MembershipFact => ({
  ...{ kind, effectiveOn: addDays(first, n * 10), reason: "退休" },
  ...{ document: "文件", decidedBy: "委员会" },
});

test("MEM-R8 only an active member, and one whose transfer is under way, pays dues, votes and counts", () => {
  const statuses = [...new Set(Object.values(statusAfter))] as MembershipStatus[];
  for (const status of [...statuses, null]) {
    const isMember = status === "ACTIVE" || status === "TRANSFERRING";
    expect(rightsOf(status)).toEqual({ paysDues: isMember, votes: isMember, counts: isMember });
  }
});

/** Every sequence of facts, allowed or not, of a length. */
function* everySequence(length: number): Generator<FactKind[]> {
  if (length === 0) return yield [];
  for (const rest of everySequence(length - 1)) for (const kind of kinds) yield [...rest, kind];
}

test("2.1.4 truth table: every combination of three dated facts gives exactly one status with its reason on every day", () => {
  let possible = 0;
  for (const sequence of everySequence(3)) {
    const facts: MembershipFact[] = [];
    for (const [n, kind] of sequence.entries()) {
      const next = on(n, kind);
      if (addFact(facts, next, today).ok) facts.push(next);
    }
    if (facts.length === sequence.length) possible += 1;
    for (let day = -1; day <= 31; day += 5) {
      const at = addDays(first, day);
      const holding = facts.filter(({ effectiveOn }, n) => {
        const until = facts[n + 1]?.effectiveOn ?? addDays(today, 1);
        return effectiveOn <= at && at < until;
      });
      expect(holding.length).toBeLessThanOrEqual(1);
      const found = statusOn(facts, at);
      expect(found?.because ?? null).toBe(holding[0] ?? null);
      expect(found?.status ?? null).toBe(holding[0] ? statusAfter[holding[0].kind] : null);
    }
  }
  expect(possible).toBe(20);
});

test("2.1.4 the order in which facts are read changes no status", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...kinds], { minLength: 2 }), fc.nat(150), (some, day) => {
      const facts = some.map((kind, n) => on(n, kind));
      const at = addDays(first, day);
      expect(statusOn([...facts].reverse(), at)).toEqual(statusOn(facts, at));
    }),
  );
});
