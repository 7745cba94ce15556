import { err, type LocalDate, ok } from "@union/kernel";
import type { Effect, MatterKindOf } from "../matter/index.js";
import { retirementStages } from "./retirement.stages.js";

/** When to prompt again must be said, and lie ahead. */
export type PromptDayMissing = { readonly kind: "PromptDayMissing"; readonly today: LocalDate };
export type RetirementEffectRefusal = PromptDayMissing;

/** Put off, for instance for a flexible retirement: the day on which it is prompted again is kept. */
const putOff: Effect<PromptDayMissing> = async ({ today }, _, matter, { againOn }) =>
  againOn !== null && againOn > today
    ? ok({ ...matter, plannedOn: againOn })
    : err({ kind: "PromptDayMissing", today });

/** 退休提示 as a kind of matter; it stands beside whatever else is open for its person. */
export const retirementKind: MatterKindOf<RetirementEffectRefusal> = {
  stages: retirementStages,
  settled: ["SETTLED"],
  place: 2,
  effects: { putOff },
  receiving: [],
};
