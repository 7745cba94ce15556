import fc from "fast-check";
import { deliveryStates } from "../delivery/index.js";
import { channels } from "../topic/index.js";
import { reconcile } from "./reconcile.js";

const tallies = fc.array(
  fc.record({
    noticeId: fc.constant("n"),
    channel: fc.constantFrom(...channels),
    state: fc.constantFrom(...deliveryStates),
    reason: fc.constantFrom(null, "SWITCHED_OFF", "NO_ADDRESS"),
    persons: fc.integer({ min: 1, max: 2_000 }),
  }),
  { maxLength: 12 },
);

test("2.14 a channel balances exactly when expected = sent + waiting + suppressed + failed", () => {
  fc.assert(
    fc.property(fc.option(fc.integer({ min: 0, max: 4_000 })), tallies, (expected, given) => {
      for (const balance of reconcile(expected, given)) {
        const { sent, waiting, failed, suppressed, isBalanced } = balance;
        const held = suppressed.reduce((sum, { persons }) => sum + persons, 0);
        expect(isBalanced).toBe(expected === sent + waiting + held + failed);
        expect(balance.expected).toBe(expected ?? 0);
      }
    }),
  );
});

test("2.14 no person is counted twice or lost between the tallies and the balance", () => {
  fc.assert(
    fc.property(tallies, (given) => {
      const counted = reconcile(1, given).reduce(
        (sum, { sent, waiting, failed, suppressed }) =>
          sum + sent + waiting + failed + suppressed.reduce((held, one) => held + one.persons, 0),
        0,
      );
      expect(counted).toBe(given.reduce((sum, { persons }) => sum + persons, 0));
    }),
  );
});

test("2.14 whatever channels are told, each stands once, and the inbox always", () => {
  fc.assert(
    fc.property(tallies, (given) => {
      const named = reconcile(1, given).map(({ channel }) => channel);
      expect(new Set(named).size).toBe(named.length);
      expect(new Set(named)).toEqual(new Set(["IN_APP", ...given.map(({ channel }) => channel)]));
    }),
  );
});

const sent = (persons: number) =>
  ({ noticeId: "n", channel: "IN_APP", state: "SENT", reason: null, persons }) as const;

test.each([
  ["one person too few", 3, [sent(2)], false],
  ["one person too many", 3, [sent(4)], false],
  ["everybody", 3, [sent(3)], true],
  ["nobody although three were meant", 3, [], false],
  ["nobody where nobody was meant", 0, [], true],
  ["nobody yet: they are still being counted", null, [], false],
])("2.14 told: %s", (_, expected, given, isBalanced) => {
  expect(reconcile(expected, given)).toMatchObject([{ channel: "IN_APP", isBalanced }]);
});
