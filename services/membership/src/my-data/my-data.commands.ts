import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { showOwnValues } from "./show-own-values.js";

/** What a person does with his own data. */
export const myDataCommands = ({ db, clock }: Pick<ServiceGround, "db" | "clock">) => ({
  showOwnValues: command(
    db,
    "showOwnValues",
    ({ tx }) => showOwnValues({ sql: tx, now: clock() }),
    { sensitiveAct: "READ" },
  ),
});
