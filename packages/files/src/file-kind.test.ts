import { requireFileKind } from "./file-kind.js";
import type { StoredFile } from "./stored-file.js";

const owner = { unionId: "u1", accountId: "a1" };
const holding = (contentType: string) => ({
  info: async (id: string, unionId: string): Promise<StoredFile | null> =>
    id === "f1" && unionId === "u1"
      ? { ...owner, id, contentType, originalName: "x", bytes: 1, sha256: "" }
      : null,
});
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

test.each([
  ["image/png", ["PICTURE"], true],
  ["image/webp", ["DOCUMENT", "PICTURE"], true],
  ["application/pdf", ["DOCUMENT", "PICTURE"], true],
  [docx, ["DOCUMENT"], true],
  [docx, ["PICTURE"], false],
  ["text/csv", ["DOCUMENT", "PICTURE"], false],
  ["text/csv", ["SHEET"], true],
  ["application/octet-stream", ["DOCUMENT", "PICTURE", "SHEET"], false],
] as const)("a file of type %s is one of %j: %s", async (type, kinds, expected) => {
  const found = await requireFileKind(holding(type), owner, "f1", kinds);
  expect(found !== null).toBe(expected);
});

test("a file of another account, of another union, or none is not taken", async () => {
  const files = holding("image/png");
  for (const [who, id] of [
    [{ ...owner, accountId: "a2" }, "f1"],
    [{ ...owner, unionId: "u2" }, "f1"],
    [owner, "f2"],
  ] as const)
    expect(await requireFileKind(files, who, id, ["PICTURE"])).toBeNull();
});
