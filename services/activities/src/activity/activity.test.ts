import { localDate } from "@union/kernel";
import fc from "fast-check";
import { activityFaults } from "./activity.js";

const day = fc.integer({ min: 1, max: 28 });
const inJune = (n: number) => localDate(`2025-06-${String(n).padStart(2, "0")}`);
const count = fc.integer({ min: 0, max: 5_000 });

test("an activity is at fault exactly where it ends before it starts or has more persons than person-times", () => {
  fc.assert(
    fc.property(day, day, count, fc.option(count), (start, end, participantTimes, participants) => {
      const faults = activityFaults({
        startedOn: inJune(start),
        endedOn: inJune(end),
        participantTimes,
        participants,
      });
      expect(faults.includes("ENDS_BEFORE_START")).toBe(end < start);
      expect(faults.includes("MORE_PERSONS_THAN_TIMES")).toBe(
        participants !== null && participants > participantTimes,
      );
    }),
  );
});
