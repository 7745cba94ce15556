import { backOff } from "./back-off.js";
import { Pause } from "./pause.js";

const aDay = 86_400_000;

test("a pause can be cut short", async () => {
  const pause = new Pause();
  const waiting = pause.for(aDay);
  pause.end();
  await waiting;
});

test("a call that came before the pause is not lost", async () => {
  const pause = new Pause();
  pause.end();
  await pause.for(aDay);
});

test("a call cuts one pause only", async () => {
  const pause = new Pause();
  pause.end();
  await pause.for(aDay);
  let isOver = false;
  const second = pause.for(aDay).then(() => {
    isOver = true;
  });
  await Promise.resolve();
  expect(isOver).toBe(false);
  pause.end();
  await second;
});

test("each failure doubles the wait, up to the most", () => {
  expect([1, 2, 3, 4, 900].map((failures) => backOff(failures, 100, 500))).toEqual([
    100, 200, 400, 500, 500,
  ]);
});
