import { BadCursor } from "@union/persistence";
import { mistakenInput } from "./mistaken-input.js";
import { BadPageSize } from "./page.args.js";

test("a foreign cursor and an id that no id can be are the reader's mistake; any other failure is ours", () => {
  expect(mistakenInput(new BadCursor())?.en).toContain("first page");
  expect(mistakenInput(new BadPageSize())?.en).toContain("1 to 200 rows");
  const collation = Object.assign(new Error("Illegal mix of collations"), {
    code: "ER_CANT_AGGREGATE_2COLLATIONS",
  });
  expect(mistakenInput(collation)?.zh).toContain("编号");
  expect(mistakenInput(new Error("connection lost"))).toBeNull();
  expect(mistakenInput(undefined)).toBeNull();
});
