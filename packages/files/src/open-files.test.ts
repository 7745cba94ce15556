import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { FileMissing } from "./file-missing.js";
import { filePath } from "./file-path.js";
import { FileTooLarge } from "./file-too-large.js";
import type { Files } from "./files.js";
import { openFiles } from "./open-files.js";
import { startS3 } from "./s3.fixture.js";

const roster = {
  originalName: "../../花名册 2026.xlsx",
  contentType: "text/csv",
  unionId: "union-1",
  accountId: "account-1",
};
const content = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)));
const limit = { maxBytes: 20 };

let folder: string;
let s3: Awaited<ReturnType<typeof startS3>>;
const stores: Record<string, Files> = {};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-test-"));
  s3 = await startS3();
  stores["a folder"] = openFiles(pathToFileURL(join(folder, "store")).href);
  stores["an S3 store"] = openFiles(s3.url());
});
afterAll(async () => {
  await s3[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

describe.each(["a folder", "an S3 store"])("in %s", (name) => {
  const files = () => stores[name] as Files;

  test("what is put can be read by its union, with size and hash", async () => {
    const put = await files().put(roster, content("学员,", "课程"), limit);
    const sha256 = createHash("sha256").update("学员,课程").digest("hex");
    expect(put).toEqual({ ...roster, id: put.id, bytes: 13, sha256 });
    await expect(files().info(put.id, "union-1")).resolves.toEqual(put);
    await expect(text(await files().open(put.id, "union-1"))).resolves.toBe("学员,课程");
  });

  test("another union finds nothing, and removes nothing", async () => {
    const { id } = await files().put(roster, content("secret"), limit);
    await expect(files().info(id, "union-2")).resolves.toBeNull();
    await expect(files().open(id, "union-2")).rejects.toBeInstanceOf(FileMissing);
    await expect(files().localPath(id, "union-2")).rejects.toBeInstanceOf(FileMissing);
    await files().remove(id, "union-2");
    await expect(files().info(id, "union-1")).resolves.not.toBeNull();
  });

  test("a path, an unknown id or an empty one is no file", async () => {
    for (const id of ["../../etc/passwd", randomUUID(), "", `${randomUUID()}/..`])
      await expect(files().info(id, "union-1")).resolves.toBeNull();
  });

  test("content over the limit is refused while it streams, and the source is told", async () => {
    const source = Readable.from(
      (function* () {
        for (;;) yield Buffer.from("0123456789");
      })(),
    );
    await expect(files().put(roster, source, limit)).rejects.toBeInstanceOf(FileTooLarge);
    expect(source.destroyed).toBe(true);
  });

  test("content of exactly the limit, and empty content, are kept", async () => {
    const full = await files().put(roster, content("x".repeat(20)), limit);
    const empty = await files().put(roster, content(), limit);
    expect([full.bytes, empty.bytes]).toEqual([20, 0]);
    await expect(text(await files().open(empty.id, "union-1"))).resolves.toBe("");
  });

  test("a local path holds the content until it is disposed", async () => {
    const { id } = await files().put(roster, content("rows"), limit);
    const local = await files().localPath(id, "union-1");
    await expect(readFile(local.path, "utf8")).resolves.toBe("rows");
    await local[Symbol.asyncDispose]();
    await expect(text(await files().open(id, "union-1"))).resolves.toBe("rows");
  });

  test("a removed file is gone, and removing it again does no harm", async () => {
    const { id } = await files().put(roster, content("rows"), limit);
    await files().remove(id, "union-1");
    await files().remove(id, "union-1");
    await expect(files().info(id, "union-1")).resolves.toBeNull();
  });
});

test("a folder holds nothing but finished files and their descriptions", async () => {
  const own = openFiles(pathToFileURL(join(folder, "clean")).href);
  const broken = Readable.from(
    (function* () {
      yield Buffer.from("half");
      throw new Error("the connection broke");
    })(),
  );
  await expect(own.put(roster, broken, limit)).rejects.toThrow("broke");
  const { id } = await own.put(roster, content("whole"), limit);
  await expect(readdir(join(folder, "clean"))).resolves.toEqual(
    expect.arrayContaining([".incoming", id, `${id}.json`]),
  );
  await expect(readdir(join(folder, "clean"))).resolves.toHaveLength(3);
  await expect(readdir(join(folder, "clean", ".incoming"))).resolves.toEqual([]);
});

test("an S3 store gets the length with the content, and its local copy is removed", async () => {
  const files = openFiles(s3.url());
  const { id } = await files.put(roster, content("12345"), limit);
  expect(s3.seen).toContainEqual({ method: "PUT", key: `/hall/${id}`, length: "5" });
  const { path, [Symbol.asyncDispose]: dispose } = await files.localPath(id, "union-1");
  await dispose();
  await expect(readFile(path)).rejects.toThrow("ENOENT");
});

test("a store that refuses us is an accident, not a missing file", async () => {
  const files = openFiles(s3.url().replace("//key:", "//other:"));
  await expect(files.info(randomUUID(), "union-1")).rejects.toThrow(/403/);
});

test.each(["", "/srv/files", "ftp://host/x", "s3+https://host/bucket", "s3+https://k:s@host/"])(
  "the address %j is refused in words, without secrets",
  (url) => expect(() => openFiles(url)).toThrow(/^FILES_URL/),
);

test("the path of a file names its union", () => {
  expect(filePath({ id: "1", unionId: "a b" })).toBe("/files/1?union=a%20b");
});
