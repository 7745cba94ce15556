import fc from "fast-check";
import { mayGoAt, type QuietHours } from "./may-go-at.js";

const night: QuietHours = { from: "21:00", to: "08:00" };
const shanghai = (text: string): Date => new Date(`${text}+08:00`);

test.each([
  ["20:59", "2026-03-06T20:59:59.999", "2026-03-06T20:59:59.999"],
  ["21:00", "2026-03-06T21:00:00", "2026-03-07T08:00:00"],
  ["midnight", "2026-03-07T00:00:00", "2026-03-07T08:00:00"],
  ["07:59", "2026-03-07T07:59:59.999", "2026-03-07T08:00:00"],
  ["08:00", "2026-03-07T08:00:00", "2026-03-07T08:00:00"],
  ["21:00 on the last day of a year", "2026-12-31T21:00:00", "2027-01-01T08:00:00"],
])("2.14 with quiet hours from 21:00 to 08:00, %s in Shanghai", (_, now, expected) => {
  expect(mayGoAt(shanghai(now), night, [])).toEqual(shanghai(expected));
});

test.each([
  ["before them", "2026-03-06T11:59:59", "2026-03-06T11:59:59"],
  ["as they begin", "2026-03-06T12:00:00", "2026-03-06T13:30:00"],
  ["within them", "2026-03-06T13:29:00", "2026-03-06T13:30:00"],
  ["as they end", "2026-03-06T13:30:00", "2026-03-06T13:30:00"],
  ["in the night", "2026-03-06T23:00:00", "2026-03-06T23:00:00"],
])("2.14 with quiet hours that lie within a day, %s", (_, now, expected) => {
  const noon = { from: "12:00", to: "13:30" };
  expect(mayGoAt(shanghai(now), noon, [])).toEqual(shanghai(expected));
});

test("2.14 quiet hours from a time to the same time are none", () => {
  for (const hour of ["00", "08", "12", "21", "23"]) {
    const now = shanghai(`2026-03-06T${hour}:00:00`);
    expect(mayGoAt(now, { from: "08:00", to: "08:00" }, [])).toEqual(now);
  }
});

test("2.14 a rest holds until it ends; a rest that ends in the night holds until the morning", () => {
  const now = shanghai("2026-03-06T09:00:00");
  const until = (to: string) => [{ from: now, to: shanghai(to) }];
  expect(mayGoAt(now, night, until("2026-03-06T15:00:00"))).toEqual(
    shanghai("2026-03-06T15:00:00"),
  );
  expect(mayGoAt(now, night, until("2026-03-06T22:00:00"))).toEqual(
    shanghai("2026-03-07T08:00:00"),
  );
  const later = [{ from: shanghai("2026-03-06T10:00:00"), to: shanghai("2026-03-06T15:00:00") }];
  expect(mayGoAt(now, night, later)).toEqual(now);
});

const minute = 60_000;
const week = 7 * 24 * 60;
const begin = shanghai("2026-03-01T00:00:00").getTime();
const instants = (days: number) =>
  fc
    .integer({ min: 0, max: days * 24 * 60 * 60 })
    .map((seconds) => new Date(begin + seconds * 1000));
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const rests = fc.array(
  fc
    .tuple(instants(10), fc.integer({ min: 1, max: week }))
    .map(([from, minutes]) => ({ from, to: new Date(from.getTime() + minutes * minute) })),
  { maxLength: 5 },
);

/** Whether an instant is quiet, told by the clock on the wall in Shanghai. */
function isQuiet(at: Date, { from, to }: QuietHours): boolean {
  const wall = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Shanghai",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);
  return from <= to ? from <= wall && wall < to : from <= wall || wall < to;
}

test("2.14 the answer is never before now, in quiet hours or in a rest, and asked again it is the same", () => {
  fc.assert(
    fc.property(instants(12), times, times, rests, (now, from, to, resting) => {
      const quiet = { from, to };
      const at = mayGoAt(now, quiet, resting);
      expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime());
      // Beyond two weeks a notice has waited long enough.
      fc.pre(at.getTime() - now.getTime() <= 2 * week * minute);
      expect(isQuiet(at, quiet)).toBe(false);
      expect(resting.some((rest) => rest.from <= at && at < rest.to)).toBe(false);
      expect(mayGoAt(at, quiet, resting)).toEqual(at);
    }),
    { numRuns: 500 },
  );
});

test("2.14 it is the earliest such instant: everything between now and then is quiet or rest", () => {
  fc.assert(
    fc.property(instants(12), times, times, rests, (now, from, to, resting) => {
      const quiet = { from, to };
      const at = mayGoAt(now, quiet, resting);
      for (let ms = now.getTime(); ms < at.getTime(); ms += 7 * minute) {
        const between = new Date(ms);
        const isRest = resting.some((rest) => rest.from <= between && between < rest.to);
        expect(isRest || isQuiet(between, quiet)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test("2.14 rests without an end do not hold a notice for ever", () => {
  const now = shanghai("2026-03-06T09:00:00");
  const everyWakingHour = Array.from({ length: 400 }, (_, day) => ({
    from: new Date(shanghai("2026-03-01T07:00:00").getTime() + day * 24 * 60 * minute),
    to: new Date(shanghai("2026-03-01T22:00:00").getTime() + day * 24 * 60 * minute),
  }));
  const held = mayGoAt(now, night, everyWakingHour).getTime() - now.getTime();
  expect(held).toBeGreaterThan(2 * week * minute);
  expect(held).toBeLessThan((2 * week + 24 * 60) * minute);
});
