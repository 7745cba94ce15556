import { type MoveEffectRefusal, moveKind } from "../move/move.kind.js";
import type { RetirementEffectRefusal } from "../retirement/retirement.kind.js";
import { retirementKind } from "../retirement/retirement.kind.js";
import { transferInKind } from "../transfer/transfer-in.kind.js";
import { transferOutKind } from "../transfer/transfer-out.kind.js";
import type { TransferRefusal } from "../transfer/transfer-refusal.js";
import { type DecideRefusal, departureKinds } from "../withdrawal/departure.kinds.js";
import type { MatterKind } from "./matter.js";
import type { MatterKindOf } from "./matter-kind.js";

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
