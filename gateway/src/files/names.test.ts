import fc from "fast-check";
import { contentDisposition } from "./content-disposition.js";
import { displayName } from "./display-name.js";

test.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\表格\\名册.xlsx", "名册.xlsx"],
  ["名\r\n册.csv", "名册.csv"],
  ["", "file"],
  ["..", ".."],
  [`${"长".repeat(300)}.csv`, `${"长".repeat(146)}.csv`],
])("the name %j is kept as %j", (given, kept) => {
  expect(displayName(given)).toBe(kept);
});

test("no name can break out of its header, and every name comes back from it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }).map(displayName), (name) => {
      const header = contentDisposition(name);
      const match = /^attachment; filename="[\w. -]*"; filename\*=UTF-8''([\w%.~!-]*)$/.exec(
        header,
      );
      expect(decodeURIComponent(match?.[1] ?? "%")).toBe(name);
    }),
  );
});
