export { type MoveEffectRefusal, moveKind } from "./move.kind.js";
export { moveRefusals } from "./move.refusals.js";
export { type CampusUnknown, offerMove } from "./offer-move.js";
