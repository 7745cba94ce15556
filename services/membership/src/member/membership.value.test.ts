import { addDays, type LocalDate, localDate } from "@union/kernel";
import fc from "fast-check";
import {
  addFact,
  type FactKind,
  type MembershipFact,
  type MembershipStatus,
  statusAfter,
  statusOn,
} from "./membership.value.js";

const today = localDate("2025-12-31");
const kinds = Object.keys(statusAfter) as FactKind[];
const fact = (
  kind: FactKind,
  effectiveOn: string,
  reason: string | null = "退休",
): MembershipFact => ({
  kind,
  effectiveOn: effectiveOn as LocalDate,
  reason,
  document: null,
  decidedBy: null,
});
const after = (...done: readonly FactKind[]): MembershipFact[] =>
  done.map((kind, day) => fact(kind, addDays(localDate("2020-01-01"), day)));
const allowedAfter = (...done: readonly FactKind[]): FactKind[] =>
  kinds.filter((kind) => addFact(after(...done), fact(kind, "2021-01-01"), today).ok);

/** Domain 2.1.4, read off its drawing. */
const truth: readonly (readonly [MembershipStatus | "NONE", FactKind[], FactKind[]])[] = [
  ["NONE", [], ["ENROLLED", "TRANSFERRED_IN"]],
  [
    "ACTIVE",
    ["ENROLLED"],
    ["TRANSFER_STARTED", "RETAINED", "WITHDRAWN", "DEEMED_WITHDRAWN", "EXPELLED", "DIED"],
  ],
  ["TRANSFERRING", ["ENROLLED", "TRANSFER_STARTED"], ["TRANSFER_CANCELLED", "TRANSFERRED_OUT"]],
  [
    "TRANSFERRED_OUT",
    ["ENROLLED", "TRANSFER_STARTED", "TRANSFERRED_OUT"],
    ["ENROLLED", "TRANSFERRED_IN"],
  ],
  ["RETAINED", ["ENROLLED", "RETAINED"], ["RESTORED", "WITHDRAWN", "DIED"]],
  ["WITHDRAWN", ["ENROLLED", "WITHDRAWN"], ["ENROLLED", "TRANSFERRED_IN"]],
  ["DEEMED_WITHDRAWN", ["ENROLLED", "DEEMED_WITHDRAWN"], ["ENROLLED", "TRANSFERRED_IN"]],
  ["EXPELLED", ["ENROLLED", "EXPELLED"], ["ENROLLED"]],
  ["DECEASED", ["ENROLLED", "DIED"], []],
];

test.each(truth)("2.1.4 in %s, after %j, exactly %j may follow", (status, done, allowed) => {
  expect(statusOn(after(...done), today)?.status ?? "NONE").toBe(status);
  expect([...allowedAfter(...done)].sort()).toEqual([...allowed].sort());
});

test("2.1.4 a fact that may not follow is refused with the status that forbids it", () => {
  expect(addFact(after("ENROLLED"), fact("ENROLLED", "2021-01-01"), today)).toEqual({
    ok: false,
    error: { kind: "FactNotPossible", status: "ACTIVE", fact: "ENROLLED" },
  });
});

test("MEM-R7 a membership is kept for a stated reason only", () => {
  for (const reason of [null, "", "  　"])
    expect(addFact(after("ENROLLED"), fact("RETAINED", "2021-01-01", reason), today)).toEqual({
      ok: false,
      error: { kind: "FactReasonMissing", fact: "RETAINED" },
    });
  expect(addFact(after("ENROLLED"), fact("RETAINED", "2021-01-01", "退休"), today).ok).toBe(true);
});

test("MEM-R8 a retained member can be restored, but cannot be transferred or expelled meanwhile", () => {
  expect(allowedAfter("ENROLLED", "RETAINED")).toEqual(["RESTORED", "WITHDRAWN", "DIED"]);
});

test("MEM-R12 whoever left joins again by a new enrolment, never by restoring the old membership", () => {
  for (const left of ["WITHDRAWN", "DEEMED_WITHDRAWN"] as const) {
    expect(allowedAfter("ENROLLED", left)).toContain("ENROLLED");
    expect(allowedAfter("ENROLLED", left)).not.toContain("RESTORED");
  }
});

test("a fact lies after the latest one by a day at least, and not after today", () => {
  const facts = after("ENROLLED");
  expect(addFact(facts, fact("DIED", "2020-01-01"), today)).toEqual({
    ok: false,
    error: { kind: "FactTooEarly", latest: "2020-01-01", earliest: "2020-01-02" },
  });
  expect(addFact(facts, fact("DIED", "2020-01-02"), today).ok).toBe(true);
  expect(addFact(facts, fact("DIED", today), today).ok).toBe(true);
  expect(addFact(facts, fact("DIED", "2026-01-01"), today)).toEqual({
    ok: false,
    error: { kind: "FactInFuture", today },
  });
});

test.each([
  ["reason", 200],
  ["document", 100],
  ["decidedBy", 60],
] as const)(
  "the %s of a fact has at most %i characters, counted as people count them",
  (field, max) => {
    const of = (length: number) => ({
      ...fact("DIED", "2021-01-01"),
      [field]: "𠮷".repeat(length),
    });
    expect(addFact(after("ENROLLED"), of(max), today).ok).toBe(true);
    expect(addFact(after("ENROLLED"), of(max + 1), today)).toEqual({
      ok: false,
      error: { kind: "FactTextTooLong", max, path: ["input", field] },
    });
  },
);

test("2.1.4 every sequence of allowed facts gives exactly one status on every day, with the fact that is its reason", () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 40 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(steps, fc.integer({ min: -5, max: 500 }), (tried, offset) => {
      const facts: MembershipFact[] = [];
      let day = localDate("2020-01-01");
      for (const [kind, days] of tried) {
        day = addDays(day, days);
        const next = fact(kind, day);
        if (addFact(facts, next, today).ok) facts.push(next);
      }
      const days = facts.map(({ effectiveOn }) => effectiveOn);
      expect(days).toEqual([...new Set(days)].sort());
      const on = addDays(localDate("2020-01-01"), offset);
      const standing = facts.filter(({ effectiveOn }) => effectiveOn <= on).at(-1);
      const found = statusOn([...facts].reverse(), on);
      expect(found).toEqual(
        standing ? { status: statusAfter[standing.kind], because: standing } : null,
      );
    }),
  );
});
