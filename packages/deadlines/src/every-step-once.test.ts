import { newId } from "@union/persistence";
import fc from "fast-check";
import { Deadlines } from "./deadlines.js";
import { defineDeadline } from "./define-deadline.js";
import { day, openTestHouse, type TestHouse } from "./test-house.js";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "");
});
afterAll(() => house.close());

const words = { zh: "答复", en: "answer" };
const offsets = [-30, -7, 0, 7];
const escalatesFrom = 7;
const kind = defineDeadline({
  kind: "ANSWER",
  about: "Proposal",
  name: words,
  todo: { responsible: words, deputy: words },
  steps: offsets.map((daysFromDue) => ({
    daysFromDue,
    to: daysFromDue >= escalatesFrom ? "DEPUTY" : "RESPONSIBLE",
  })),
});

type Act =
  | { readonly do: "PASS"; readonly days: number }
  | {
      readonly do: "START" | "MOVE" | "MEET" | "CANCEL";
      readonly subject: number;
      readonly dueIn: number;
    };

const subject = fc.nat(2);
const dueIn = fc.integer({ min: -10, max: 45 });
const deeds = ["START", "START", "MOVE", "MOVE", "MEET", "CANCEL"] as const;
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant("PASS" as const), days: fc.nat(20) }),
  fc.record({ do: fc.constantFrom(...deeds), subject, dueIn }),
);

/** A clock as the rule has it, in day numbers: which steps have been told or never will be. */
type Clock = { due: number; through: number };

/** What the sweeps of a day must tell of a clock: the latest step that has come, or nothing. */
function expectedOf(clock: Clock, today: number) {
  const come = offsets
    .map((offset) => clock.due + offset)
    .filter((on) => on > clock.through && on <= today);
  const stepOn = come.at(-1);
  if (stepOn === undefined) return [];
  clock.through = today;
  return [
    { dueOn: day(clock.due), stepOn: day(stepOn), escalated: stepOn >= clock.due + escalatesFrom },
  ];
}

test("whatever is started, moved, met and cancelled, and whoever sweeps when: each step that comes is told once, the latest stands for all, and nothing is told of what has ended", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      const union = house.aUnion();
      const subjects = [newId(), newId(), newId()];
      const clocks = new Map<string, Clock>();
      const expected: object[] = [];
      let today = 0;
      for (const one of [...acts, { do: "PASS", days: 60 } as const]) {
        if (one.do === "PASS") {
          today += one.days;
          await Promise.all([house.sweep([kind], day(today), 1), house.sweep([kind], day(today))]);
          for (const [id, clock] of clocks)
            expected.push(...expectedOf(clock, today).map((told) => ({ subject: id, ...told })));
          continue;
        }
        const id = subjects[one.subject]!;
        const clock = clocks.get(id);
        const of = union.of(id);
        await house.db.transaction(async (tx) => {
          const deadlines = new Deadlines(tx);
          if (one.do === "MEET") await deadlines.meet(kind, of, day(today));
          else if (one.do === "CANCEL") await deadlines.cancel(kind, of);
          else {
            const due = today + one.dueIn;
            const before = Math.min(today, due) - 1;
            if (one.do === "START") {
              await deadlines.start(kind, union.asked(id, day(due), { startedOn: day(today) }));
              if (!clock) clocks.set(id, { due, through: before });
            } else {
              await deadlines.move(kind, of, day(due), day(today));
              if (clock && clock.due !== due)
                Object.assign(clock, { due, through: Math.max(clock.through, before) });
            }
          }
        });
        if (one.do === "MEET" || one.do === "CANCEL") clocks.delete(id);
      }
      const told = await union.told();
      const key = (one: object): string => JSON.stringify(one);
      const heard = told.map(({ subject: about, dueOn, stepOn, deputy }) => ({
        subject: about,
        dueOn,
        stepOn,
        escalated: deputy !== null,
      }));
      expect(heard.map(key).sort()).toEqual(expected.map(key).sort());
      const steps = told.map(({ deadlineId, dueOn, stepOn }) => `${deadlineId} ${dueOn} ${stepOn}`);
      expect(new Set(steps).size).toBe(steps.length);
    }),
    { numRuns: 60 },
  );
});
