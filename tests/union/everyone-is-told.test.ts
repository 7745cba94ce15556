import { eventNames, subscriptions } from "@union/messages";
import { testSecrets } from "@union/testing";
import { activities } from "../../services/activities/src/service.js";
import { democraticManagement } from "../../services/democratic-management/src/service.js";
import { membership } from "../../services/membership/src/service.js";
import { rules, transitions } from "../../services/notifications/src/rule/index.js";
import { welfare } from "../../services/welfare/src/service.js";
import {
  commandsInSources,
  commandsMade,
  commandsOfServices,
  stagesInSources,
} from "./every-command.js";

/** Commands that every service has alike: they stand with the registers and the dead letters, not in the contexts. */
const ofEveryService = [
  "registers.importRegisters",
  "registers.cancelImport",
  "registers.undoImport",
  "letters.driveDeadLetter",
  "letters.dismissDeadLetter",
];
/** What is told without a command: by a service that starts, a notice that is fanned out, a day that has come, a step of a matter. */
const withoutCommand = [
  "directory.wanted.v1",
  "notice.batched.v1",
  "deadline.reached.v1",
  "stage.passed.v1",
];

type Silent = { readonly silent?: { readonly zh: string; readonly en: string } };
const sayWhy = ({ silent }: Silent): void => {
  expect(silent?.zh).toMatch(/\p{Script=Han}/u);
  expect(silent?.en).toMatch(/^[A-Z].*\.$/);
};

test.each(eventNames)(
  "2.14 %s is told to somebody, or to nobody for a reason in both languages",
  (name) => {
    const rule = rules[name];
    expect("tell" in rule).not.toBe("silent" in rule);
    if ("tell" in rule) {
      expect(typeof rule.tell).toBe("function");
      // A rule that never hears its event tells nobody.
      expect(subscriptions[name]).toContain("notifications");
    } else sayWhy(rule);
  },
);

test("2.14 there are rules for the events of the house and for no others", () => {
  expect(Object.keys(rules).sort()).toEqual([...eventNames].sort());
});

test("2.14 every command of every service stands in the one table, and nothing else does", async () => {
  const commands = [...(await commandsOfServices()), ...ofEveryService];
  expect(commands.length).toBeGreaterThan(ofEveryService.length);
  expect(Object.keys(transitions).sort()).toEqual(commands.sort());
});

test("2.14 no command is made beside the contexts, the registers and the dead letters", async () => {
  const known = Object.keys(transitions).map((command) => command.split(".")[1]);
  expect(commandsInSources().sort()).toEqual(known.sort());
  expect(commandsMade()).toBe(known.length);
});

test.each(Object.entries(transitions))(
  "2.14 %s is told by events that have a rule or a silence, or is silent for a reason",
  (_, transition) => {
    expect("tells" in transition).not.toBe("silent" in transition);
    if ("silent" in transition) return sayWhy(transition);
    expect(transition.tells.length).toBeGreaterThan(0);
    for (const name of transition.tells) expect(rules[name]).toBeDefined();
  },
);

test("2.14 every event is told by a command of the table, or by the house itself", () => {
  const told = Object.values(transitions).flatMap((one) => ("tells" in one ? one.tells : []));
  expect([...new Set([...told, ...withoutCommand])].sort()).toEqual([...eventNames].sort());
});

const stages = [
  membership(testSecrets.signingKey),
  democraticManagement,
  welfare,
  activities,
].flatMap((service) => service.stages ?? []);

test("2.14 every matter with stages is declared by its service, under a name of its own", () => {
  expect(stages).toHaveLength(stagesInSources());
  expect(new Set(stages.map(({ kind }) => kind)).size).toBe(stages.length);
});

test("2.14 every step of every matter tells somebody in both languages, or says why nobody", () => {
  for (const { steps } of stages)
    for (const { tells } of Object.values(steps)) {
      if ("silent" in tells) sayWhy(tells);
      else for (const { says } of tells) sayWhy({ silent: says });
    }
});
