import { err, ok } from "@union/kernel";
import type { PolicyKind } from "./policy-kind.js";

/** A time of day in Asia/Shanghai, HH:MM from 00:00 to 23:59. */
export const timeOfDay: PolicyKind<string> = {
  name: "timeOfDay",
  parse: (json) =>
    typeof json === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(json)
      ? ok(json)
      : err({ kind: "TimeOfDayExpected" }),
};
