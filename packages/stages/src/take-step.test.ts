import type { Actor, Grant } from "@union/kernel";
import { everyCase } from "./every-case.js";
import { defineStages } from "./stages.js";
import { stepRefusals } from "./step-refusals.js";
import { longestOpinion, type Matter, stepsOf, takeStep } from "./take-step.js";

const silent = { silent: { zh: "无须告知。", en: "Nobody needs to know." } };
const stages = defineStages({
  kind: "BOOK_WISH",
  name: { zh: "购书申请", en: "wish for a book" },
  states: {
    ASKED: { zh: "已申请", en: "asked" },
    CHECKED: { zh: "已核实", en: "checked" },
    BOUGHT: { zh: "已购", en: "bought" },
    DROPPED: { zh: "已撤回", en: "dropped" },
  },
  steps: {
    check: {
      ...{ name: { zh: "核实", en: "check" }, from: ["ASKED"], to: "CHECKED" },
      ...{ by: "people.write", opinion: "REQUIRED", apartFrom: ["OWNER"], tells: silent },
    },
    buy: {
      ...{ name: { zh: "购买", en: "buy" }, from: ["CHECKED"], to: "BOUGHT", by: "people.write" },
      ...{ apartFrom: ["check"], tells: silent },
    },
    drop: {
      ...{ name: { zh: "撤回", en: "drop" }, from: ["ASKED", "CHECKED"], to: "DROPPED" },
      ...{ by: "OWNER", opinion: "OPTIONAL", tells: silent },
    },
    lapse: {
      ...{ name: { zh: "过期", en: "lapse" }, from: ["ASKED"], to: "DROPPED", by: "HOUSE" },
      tells: silent,
    },
  },
});

const person = (name: string, ...grants: Grant[]): Actor => ({
  accountId: `account of ${name}`,
  unionId: "union",
  memberId: name,
  sessionId: "session",
  grants,
});
const officerOf = (name: string, ...campusIds: string[]): Actor =>
  person(name, { role: "UNION_OFFICER", campusIds, departmentIds: null });
const asked = (more: Partial<Matter<"ASKED" | "CHECKED" | "BOUGHT" | "DROPPED">> = {}) => ({
  ...{
    state: "ASKED" as const,
    campusId: "east",
    departmentId: null,
    owners: ["nurse"],
    taken: [],
  },
  ...more,
});
const officer = officerOf("officer", "east");
const say = (step: "check" | "buy" | "drop" | "lapse", opinion: string | null = "同意") => ({
  step,
  opinion,
});
const kindOf = (taken: ReturnType<typeof takeStep>) =>
  taken.ok ? taken.value.to : taken.error.kind;

test.each(everyCase(stages))(
  "in $state the step $step is possible: $isPossible",
  ({ state, step, isPossible }) => {
    const { by } = stages.steps[step];
    const actor = by === "HOUSE" ? null : by === "OWNER" ? person("nurse") : officer;
    const taken = takeStep(stages, asked({ state }), actor, say(step));
    expect(kindOf(taken)).toBe(isPossible ? stages.steps[step].to : "StepNotPossible");
  },
);

test("a refusal names the steps that somebody can take now: not the house's own, nor the one a matter begins with", () => {
  const begun = defineStages({
    ...stages,
    steps: {
      ...{ ...stages.steps, ask: { ...stages.steps.drop, from: ["ASKED"], to: "ASKED" } },
      ...{ begin: { ...stages.steps.check, from: ["ASKED"], to: "ASKED", begins: true } },
    },
  });
  const taken = takeStep(begun, asked(), officer, { step: "buy", opinion: null });
  const possible = !taken.ok && taken.error.kind === "StepNotPossible" ? taken.error.possible : [];
  expect(possible.map(({ zh }) => zh)).toEqual(["核实", "撤回", "撤回"]);
});

test("2.15 nobody takes a step on a matter of his own, nor one that must be another's", () => {
  const own = asked({ owners: ["officer"] });
  expect(kindOf(takeStep(stages, own, officer, say("check")))).toBe("StepApart");
  const taken = [{ step: "check", accountId: "another account", memberId: "officer" }];
  const checked = asked({ state: "CHECKED", taken });
  expect(kindOf(takeStep(stages, checked, officer, say("buy")))).toBe("StepApart");
  const other = officerOf("other", "east");
  expect(kindOf(takeStep(stages, checked, other, say("buy")))).toBe("BOUGHT");
});

test("a step belongs to whoever holds its permission over the place, to the owner, or to the house", () => {
  const refused = [
    takeStep(stages, asked(), officerOf("far", "west"), say("check")),
    takeStep(stages, asked(), person("nurse"), say("check")),
    takeStep(stages, asked(), officer, say("drop")),
    takeStep(stages, asked(), officer, say("lapse")),
    takeStep(stages, asked(), null, say("check")),
    takeStep(stages, asked({ campusId: null }), officer, say("check")),
  ];
  expect(refused.map(kindOf)).toEqual(refused.map(() => "StepNotYours"));
});

test("an opinion is given where it is asked for, is not blank, and fits", () => {
  const opinionOf = (opinion: string | null) =>
    kindOf(takeStep(stages, asked(), officer, say("check", opinion)));
  expect(opinionOf(null)).toBe("OpinionMissing");
  expect(opinionOf(" \u200b ")).toBe("OpinionMissing");
  expect(opinionOf("字".repeat(longestOpinion))).toBe("CHECKED");
  expect(opinionOf("字".repeat(longestOpinion + 1))).toBe("OpinionTooLong");
});

test("a screen offers the steps that its reader may take, and no other", () => {
  expect(stepsOf(stages, asked(), officer)).toEqual(["check"]);
  expect(stepsOf(stages, asked(), person("nurse"))).toEqual(["drop"]);
  expect(stepsOf(stages, asked({ owners: ["officer"] }), officer)).toEqual(["drop"]);
  expect(stepsOf(stages, asked({ state: "BOUGHT" }), officer)).toEqual([]);
});

test("a refusal names what somebody may do instead: what the house alone does is offered to nobody", () => {
  const refused = takeStep(stages, asked(), officerOf("officer", "east"), {
    ...{ step: "buy", opinion: null },
  });
  expect(refused).toMatchObject({
    error: { kind: "StepNotPossible", possible: [{ en: "check" }, { en: "drop" }] },
  });
});

test("a refusal offers the steps that people take and none of the house's, and says of what is over that it is", () => {
  const saying = (state: "ASKED" | "CHECKED" | "BOUGHT" | "DROPPED") => {
    const taken = takeStep(
      stages,
      asked({ state }),
      officer,
      say(state === "ASKED" ? "buy" : "check"),
    );
    if (taken.ok || taken.error.kind !== "StepNotPossible") throw new Error("it was possible");
    return stepRefusals.StepNotPossible(taken.error);
  };
  expect(saying("ASKED").zh).toBe("目前状态为“已申请”，不能“购买”；现在可以：核实、撤回。");
  expect(saying("BOUGHT").en).toBe(
    'It is bought, and nothing more is done on it; "check" is not possible any more.',
  );
  const waiting = defineStages({
    ...{ kind: "WAIT", name: { zh: "等待", en: "wait" } },
    states: { OPEN: { zh: "进行中", en: "open" }, DONE: { zh: "完成", en: "done" } },
    steps: {
      end: {
        ...{ name: { zh: "结束", en: "end" }, from: ["OPEN"], to: "DONE", by: "HOUSE" },
        tells: silent,
      },
      undo: {
        ...{ name: { zh: "恢复", en: "undo" }, from: ["DONE"], to: "OPEN", by: "people.write" },
        tells: silent,
      },
    },
  });
  const matter = { ...asked(), state: "OPEN" as const };
  const taken = takeStep(waiting, matter, officer, { step: "undo", opinion: null });
  if (taken.ok || taken.error.kind !== "StepNotPossible") throw new Error("it was possible");
  expect(taken.error).toMatchObject({ possible: [], isOver: false });
  expect(stepRefusals.StepNotPossible(taken.error).zh).toContain("请等待");
});
