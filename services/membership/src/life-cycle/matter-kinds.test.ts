import type { Actor } from "@union/kernel";
import { everyCase, stepRefusals, takeStep } from "@union/stages";
import type { MatterKind } from "../matter/matter.js";
import { matterKinds } from "./matter-kinds.js";

const kinds = Object.entries(matterKinds) as [MatterKind, (typeof matterKinds)[MatterKind]][];
const officer: Actor = {
  ...{ accountId: "account", unionId: "union", memberId: "officer", sessionId: "session" },
  grants: [{ role: "CHAIR", campusIds: null, departmentIds: null }],
};
const owner: Actor = { ...officer, memberId: "owner", grants: [] };

const cases = kinds.flatMap(([kind, { stages }]) =>
  everyCase(stages).map((one) => ({ kind, ...one })),
);

test.each(cases)(
  "2.1.4 $kind: in $state the step $step is possible: $isPossible, else refused with a sentence",
  ({ kind, state, step, isPossible }) => {
    const { stages } = matterKinds[kind];
    const by = stages.steps[step]!.by;
    const actor = by === "HOUSE" ? null : by === "OWNER" ? owner : officer;
    const matter = { state, campusId: null, departmentId: null, owners: ["owner"], taken: [] };
    const taken = takeStep(stages, matter, actor, { step, opinion: "情况属实" });
    expect(taken.ok).toBe(isPossible);
    if (taken.ok) return;
    const { zh, en } = (
      stepRefusals[taken.error.kind] as (refusal: object) => { zh: string; en: string }
    )(taken.error);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/\.$/);
  },
);

test.each(kinds)(
  "%s: every effect belongs to a step, and every state that lets the person go exists",
  (_, kind) => {
    const { stages, effects, settled, receiving } = kind;
    for (const step of [...Object.keys(effects), ...receiving])
      expect(stages.steps).toHaveProperty(step);
    for (const state of settled) expect(stages.states).toHaveProperty(state);
  },
);

test.each(kinds)("%s: nobody is let go and held again", (_, { stages, settled }) => {
  for (const { from, to } of Object.values(stages.steps))
    if (from.every((state) => settled.includes(state))) expect(settled).toContain(to);
});

test("2.15 nobody decides on himself: every step of an officer is closed to the owner", () => {
  for (const [kind, { stages }] of kinds)
    for (const [name, { by, apartFrom, from }] of Object.entries(stages.steps)) {
      if (by === "OWNER" || by === "HOUSE" || (kind === "RETIREMENT" && name === "prompt"))
        continue;
      if (kind === "TRANSFER_IN" && name === "refuse") continue;
      expect([kind, name, from.length > 0 && apartFrom.includes("OWNER")]).toEqual([
        kind,
        name,
        true,
      ]);
    }
});
