import { directoryHandlers } from "@union/directory";
import { eventNames, subscriptions } from "@union/messages";
import type { EventHandlers } from "@union/worker";
import { notificationsBy } from "../service.js";
import { ruleHandlers } from "./handlers.js";
import { rules } from "./rules.js";

test("2.14 every rule is heard: where one stands, it is not the directory alone that hears its event", () => {
  const handlers = ruleHandlers(() => new Date(0));
  for (const name of eventNames.filter((name) => "tell" in rules[name])) {
    expect(handlers[name]).toBeDefined();
    expect(handlers[name]).not.toBe((directoryHandlers as EventHandlers)[name]);
  }
});

test("notifications handles exactly the events that it subscribes to", () => {
  const heard = eventNames.filter((name) =>
    (subscriptions[name] as readonly string[]).includes("notifications"),
  );
  const handlers = notificationsBy([]).handlers({ clock: () => new Date(0) } as never);
  expect(Object.keys(handlers).sort()).toEqual([...heard].sort());
});
