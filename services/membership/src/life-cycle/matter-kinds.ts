import type { MatterKind, MatterKindOf } from "../matter/index.js";
import { type MoveEffectRefusal, moveKind } from "../move/index.js";
import { type RetirementEffectRefusal, retirementKind } from "../retirement/index.js";
import { type TransferRefusal, transferInKind, transferOutKind } from "../transfer/index.js";
import { type DecideRefusal, departureKinds } from "../withdrawal/index.js";

/** Everything that a step may be refused for beside what its stages say. */
export type EffectRefusal =
  | MoveEffectRefusal
  | TransferRefusal
  | DecideRefusal
  | RetirementEffectRefusal;

/** Every kind of matter of a membership. */
export const matterKinds: Readonly<Record<MatterKind, MatterKindOf<EffectRefusal>>> = {
  CAMPUS_MOVE: moveKind,
  TRANSFER_OUT: transferOutKind,
  TRANSFER_IN: transferInKind,
  ...departureKinds,
  RETIREMENT: retirementKind,
};
