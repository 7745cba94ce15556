import { parseArgs } from "node:util";
import { Trouble } from "../local/trouble.mjs";
import { changes } from "./changes.mjs";
import { steps } from "./steps.mjs";

/**
 * `--only types,lint` and `--changed`, as `verify` takes them.
 * @param {string[]} args
 * @throws {Trouble} for a step that does not exist
 */
export async function readArguments(args) {
  const { values } = parseArgs({
    args,
    options: { only: { type: "string" }, changed: { type: "boolean" } },
  });
  const only = values.only?.split(",") ?? Object.keys(steps);
  const unknown = only.filter((name) => !(name in steps));
  if (unknown.length === 0) return { only, changes: values.changed ? await changes() : null };
  const known = Object.keys(steps).join(",");
  throw new Trouble({
    what: { zh: `没有这一步：${unknown.join("、")}`, en: `There is no step ${unknown.join(", ")}` },
    todo: { zh: `可选的有：${known}`, en: `Choose from: ${known}` },
  });
}
