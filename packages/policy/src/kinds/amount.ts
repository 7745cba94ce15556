import { err, type Fen, fen, ok } from "@union/kernel";
import type { PolicyKind } from "./policy-kind.js";

/** An amount of money in fen, from zero to `max`. */
export const amount = (max: number): PolicyKind<Fen> => ({
  name: "fen",
  parse: (json) =>
    typeof json === "number" && Number.isInteger(json) && json >= 0 && json <= max
      ? ok(fen(json))
      : err({ kind: "WholeNumberExpected", min: 0, max }),
});
