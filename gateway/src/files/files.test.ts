import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import { filePath } from "@union/files";
import { signLink } from "@union/identity";
import { jpeg, png, webp } from "../testing/pictures.fixture.js";
import { startUnion, type TestUnion } from "../testing/union.fixture.js";

let union: TestUnion;
beforeAll(async () => {
  union = await startUnion();
});
afterAll(() => union.stop());

const csv = "姓名,院区\n张三,东院区\n";
const entry = (name: string) => {
  const header = Buffer.alloc(30);
  header.write("PK\x03\x04", "latin1");
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), Buffer.alloc(100)]);
};

/** An office file as its programs write it: the types of its parts first, then the parts. */
const office = (part: string) => Buffer.concat([entry("[Content_Types].xml"), entry(part)]);

type Content = string | Buffer<ArrayBuffer>;
async function upload(content: Content, name = "名册.csv", headers?: Record<string, string>) {
  const form = new FormData();
  form.set("file", new Blob([content]), name);
  const answer = await fetch(`${union.url}/files`, {
    method: "POST",
    headers: { "x-forwarded-for": union.address, ...(headers ?? (await union.signIn())) },
    body: form,
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, never> };
}
const refusal = (code: string) => ({ errors: [{ extensions: { code } }] });

test("a text and a workbook are stored under their own names, for the union of the sender", async () => {
  const text = await upload(csv);
  expect(text).toEqual({
    status: 201,
    body: { id: expect.any(String), name: "名册.csv", bytes: Buffer.byteLength(csv) },
  });
  const stored = await union.files.info(text.body["id"] ?? "", union.actor.unionId);
  expect(stored).toMatchObject({ accountId: union.actor.accountId, contentType: "text/csv" });
  const workbook = await upload(entry("[Content_Types].xml"), "../../名册.xlsx");
  expect(workbook).toMatchObject({ status: 201, body: { name: "名册.xlsx" } });
});

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
test.each<[string, string, Content]>([
  ["a JPEG", "image/jpeg", jpeg],
  ["a PNG", "image/png", png],
  ["a WebP", "image/webp", webp],
  ["a PDF", "application/pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"],
  ["a Word document", docx, office("word/document.xml")],
  ["a workbook", xlsx, office("xl/workbook.xml")],
])("DI-R4 %s is known by its first bytes, whatever its name says", async (_, type, content) => {
  const { status, body } = await upload(content, "会议纪要.csv");
  expect(status).toBe(201);
  const stored = await union.files.info(body["id"] ?? "", union.actor.unionId);
  expect(stored).toMatchObject({ contentType: type, originalName: "会议纪要.csv" });
});

test("a picture is stored without what the camera wrote beside it, and handed out as an attachment", async () => {
  const { body } = await upload(jpeg, "公示栏.jpg");
  const file = { id: body["id"] ?? "", unionId: union.actor.unionId };
  const link = signLink(union.filesSecret, filePath(file), new Date(Date.now() + 60_000));
  const answer = await fetch(`${union.url}${link}`);
  expect(answer.headers.get("content-type")).toBe("image/jpeg");
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment;/);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  const content = Buffer.from(await answer.arrayBuffer());
  expect(content.length).toBe(body["bytes"]);
  expect(content.toString("latin1")).not.toContain("GPS");
});

test("a picture that breaks off is refused, and so is one over 20 MB; nothing of them stays", async () => {
  const broken = await upload(jpeg.subarray(0, 60), "半张.jpg");
  expect(broken).toMatchObject({ status: 415, body: refusal("PICTURE_UNREADABLE") });
  const large = await upload(Buffer.concat([jpeg, Buffer.alloc(21 * 1_048_576)]), "大.jpg");
  expect(large).toMatchObject({ status: 413, body: refusal("PICTURE_TOO_LARGE") });
  await expect(readdir(join(union.folder, "files", ".incoming"))).resolves.toEqual([]);
});

test("a text as Chinese spreadsheet programs write it is accepted", async () => {
  const gb18030 = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd4, 0xba, 0xc7, 0xf8, 0x0a]);
  await expect(upload(gb18030)).resolves.toMatchObject({ status: 201 });
});

test.each<[string, Content]>([
  ["a program", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1])],
  ["an archive that is no workbook", entry("evil.exe")],
  ["a presentation", office("ppt/presentation.xml")],
  ["a drawing with a script", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"],
  ["a picture of another kind", Buffer.from("GIF89a\x01\0\x01\0", "latin1")],
  ["a web page", "<html><script>alert(1)</script></html>"],
])("%s is refused whatever its name says", async (_, content) => {
  const answer = await upload(content, "名册.xlsx");
  expect(answer).toMatchObject({ status: 415, body: refusal("FILE_TYPE_UNKNOWN") });
});

test("a text is taken whatever it is called: what is in it counts", async () => {
  expect((await upload(csv, "名册.xlsx")).status).toBe(201);
});

test("an empty file is told so", async () => {
  const answer = await upload("", "名册.csv");
  expect(answer).toMatchObject({ status: 400, body: refusal("FILE_EMPTY") });
});

test("who is not signed in uploads nothing", async () => {
  const answer = await upload(csv, "a.csv", {});
  expect(answer).toMatchObject({ status: 401, body: refusal("UNAUTHENTICATED") });
});

test("a request without a file is told so", async () => {
  const answer = await fetch(`${union.url}/files`, {
    method: "POST",
    headers: await union.signIn(),
    body: new FormData(),
  });
  expect(answer.status).toBe(400);
  await expect(answer.json()).resolves.toMatchObject(refusal("FILE_MISSING"));
});

test("a file that says it is over 50 MB is not read", async () => {
  const answer = await post({ "content-length": String(60 * 1_048_576) }, Readable.from([]), false);
  expect(answer).toMatchObject({ status: 413, body: refusal("FILE_TOO_LARGE") });
});

test("a file that turns out to be over 50 MB is refused while it streams, and nothing of it stays", async () => {
  const boundary = "x";
  const chunk = Buffer.alloc(1_048_576, "a,b\n");
  const content = Readable.from(
    (function* () {
      yield Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n`,
      );
      for (let sent = 0; sent < 55; sent += 1) yield chunk;
      yield Buffer.from(`\r\n--${boundary}--\r\n`);
    })(),
  );
  const answer = await post({}, content, true);
  expect(answer).toMatchObject({ status: 413, body: refusal("FILE_TOO_LARGE") });
  await expect(readdir(join(union.folder, "files", ".incoming"))).resolves.toEqual([]);
});

/** Sends a raw multipart body, as a client does that reads the answer while it still sends. */
async function post(headers: Record<string, string>, content: Readable, ends: boolean) {
  const signedIn = await union.signIn();
  return new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    const type = "multipart/form-data; boundary=x";
    const sending = request(
      `${union.url}/files`,
      { method: "POST", agent: false, headers: { "content-type": type, ...signedIn, ...headers } },
      (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (part) => {
          body += part;
        });
        answer.on("end", () => {
          resolve({ status: answer.statusCode ?? 0, body: JSON.parse(body) });
          sending.destroy();
        });
      },
    );
    sending.on("error", reject);
    if (ends) content.pipe(sending);
    else sending.flushHeaders();
  });
}

describe("downloads", () => {
  const put = () =>
    union.files.put(
      { originalName: "通讯录 (1).csv", contentType: "text/csv", unionId: "u1", accountId: "a1" },
      Readable.from([Buffer.from(csv)]),
      { maxBytes: 100 },
    );
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);
  const follow = async (link: string) => fetch(`${union.url}${link}`);

  test("a signed link hands the file out as an attachment under its name", async () => {
    const answer = await follow(signLink(union.filesSecret, filePath(await put()), inSeconds(60)));
    expect(answer.status).toBe(200);
    await expect(answer.text()).resolves.toBe(csv);
    const { headers } = answer;
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="___ _1_.csv"; filename*=UTF-8''%E9%80%9A%E8%AE%AF%E5%BD%95%20%281%29.csv`,
    );
    expect(headers.get("content-type")).toBe("text/csv");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-length")).toBe(String(Buffer.byteLength(csv)));
  });

  test("an expired, unsigned or changed link is refused with the advice to get a new one", async () => {
    const file = await put();
    const good = signLink(union.filesSecret, filePath(file), inSeconds(60));
    for (const link of [
      signLink(union.filesSecret, filePath(file), inSeconds(-1)),
      filePath(file),
      good.replace("union=u1", "union=u2"),
      good.replace(file.id, randomUUID()),
    ]) {
      const answer = await follow(link);
      expect(answer.status).toBe(403);
      await expect(answer.json()).resolves.toMatchObject({
        errors: [{ message: expect.stringMatching(/下载链接已过期/) }],
      });
    }
  });

  test("a genuine link to a file that is gone is 404", async () => {
    const gone = { id: randomUUID(), unionId: "u1" };
    const answer = await follow(signLink(union.filesSecret, filePath(gone), inSeconds(60)));
    expect(answer.status).toBe(404);
  });
});
