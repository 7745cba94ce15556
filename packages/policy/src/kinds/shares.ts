import { err, ok, type Result } from "@union/kernel";
import type { PolicyRefusal } from "../policy-refusals.js";
import { isRecord } from "./is-record.js";
import type { PolicyKind } from "./policy-kind.js";

/** What a level of the union keeps, in basis points of the whole. */
export type Share<Level extends string> = { readonly level: Level; readonly bps: number };

/** The whole, divided among levels: each level once, together exactly 10,000 basis points. */
export const shares = <const Level extends string>(
  ...levels: readonly Level[]
): PolicyKind<readonly Share<Level>[]> => ({
  name: "shares",
  parse: (json): Result<readonly Share<Level>[], PolicyRefusal> => {
    const rows: readonly unknown[] = Array.isArray(json) ? json : [];
    const found = levels.flatMap((level) => {
      const row = rows.find((each) => isRecord(each) && each["level"] === level);
      const bps = isRecord(row) ? row["bps"] : null;
      return typeof bps === "number" && Number.isInteger(bps) && bps >= 0 ? [{ level, bps }] : [];
    });
    const isWhole = found.reduce((sum, { bps }) => sum + bps, 0) === 10_000;
    return isWhole && found.length === levels.length && rows.length === levels.length
      ? ok(found)
      : err({ kind: "SharesExpected", levels });
  },
});
