import { readFileSync } from "node:fs";

type Expected = {
  readonly total: Readonly<Record<string, unknown>>;
  readonly campuses: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};
/** What the demo year must give: totals by code, and columns by campus. */
export const expected: Expected = JSON.parse(readFileSync("infra/demo/expected.json", "utf8"));
