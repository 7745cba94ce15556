import { readdirSync } from "node:fs";
import { join } from "node:path";
import { subscriptions } from "./subscriptions.js";
import { eventNames } from "./union-events.js";

test("every event says who hears it", () => {
  expect(Object.keys(subscriptions).sort()).toEqual([...eventNames].sort());
});

test("a queue is called as the folder of its service", () => {
  const services = readdirSync(join(__dirname, "../../../services"));
  for (const queue of Object.values(subscriptions).flat()) expect(services).toContain(queue);
});

test("event names are past and carry a version", () => {
  for (const name of eventNames) expect(name).toMatch(/^[a-z]+\.[a-z]+ed\.v\d+$/);
});
