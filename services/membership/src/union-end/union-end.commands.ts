import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { atDesk } from "../life-cycle/index.js";
import { proposeUnionEnd, takeUnionEndStep } from "./end-union.js";

/** What ends a union with its employer. */
export const unionEndCommands = (ground: Pick<ServiceGround, "db" | "clock" | "keys">) => {
  const { db } = ground;
  const at = atDesk(ground);
  return {
    proposeUnionEnd: command(db, "proposeUnionEnd", at(proposeUnionEnd)),
    takeUnionEndStep: command(db, "takeUnionEndStep", at(takeUnionEndStep)),
  };
};
