import { startUnion, type TestUnion } from "../testing/union.fixture.js";

let union: TestUnion;
beforeAll(async () => {
  union = await startUnion();
});
afterAll(() => union.stop());

const open = async (path: string) => {
  const answer = await fetch(`${union.url}/public/${path}`, {
    redirect: "manual",
    headers: { "x-forwarded-for": union.address },
  });
  return { answer, text: await answer.text() };
};
/** What would run or load if foreign text came out as it went in. */
const harmful = /<script|<img|<b>|onerror=alert\(1\)>|style=|javascript:/i;

test("the list is a page for everybody: Chinese, with a switch to English, every foreign text escaped", async () => {
  const { answer, text } = await open("demo");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(text).toContain('<html lang="zh-CN">');
  expect(text).toContain("收费标准&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;");
  expect(text).toContain('href="/public/demo?lang=en"');
  expect(text).toContain("已撤回");
  expect(text).toContain("电话 010-0000");
  expect(text).toContain(`after=c%221`);
  expect(text).not.toMatch(harmful);
});

test("the English page says so, keeps what was published in Chinese, and leads on in English", async () => {
  const { text } = await open("demo?lang=en&audience=PATIENT");
  expect(text).toContain('<html lang="en">');
  expect(text).toContain("Demo Hospital");
  expect(text).toContain('href="/public/demo/i1?lang=en"');
  expect(text).toContain('href="/public/demo?audience=PATIENT"');
  expect(text).toMatch(/audience=PATIENT&amp;lang=en" aria-current="page"/);
});

test("a browser may do nothing with it but show it: no script, no form, one style by its hash, no frame", async () => {
  const { answer, text } = await open("demo");
  const policy = answer.headers.get("content-security-policy");
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'$/,
  );
  expect(text.match(/<style>/g)).toHaveLength(1);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("set-cookie")).toBeNull();
});

test("an item shows its text, its correction, every version with what changed, and how to complain", async () => {
  const { text } = await open("demo/i1");
  expect(text).toContain("<p>第二段</p>");
  expect(text).toContain("更正说明");
  expect(text).toMatch(/每次<del>三<\/del><ins>四&lt;img/);
  expect(text).toContain("咨询与投诉");
  expect(text).not.toMatch(harmful);
});

test("what was withdrawn says when and why, without its text", async () => {
  const { answer, text } = await open("demo/i2");
  expect(answer.status).toBe(200);
  expect(text).toContain("2025-03-03 涉及隐私");
  expect(text).not.toContain("第一段");
});

test("a sheet to be put up holds a QR code of the item's own address", async () => {
  const { text } = await open("demo/i1/sheet");
  expect(text).toMatch(
    /<svg [^>]*role="img" aria-label="http:\/\/127\.0\.0\.1:\d+\/public\/demo\/i1"/,
  );
  expect(text).not.toMatch(harmful);
});

test("open data comes with its checksum", async () => {
  const { answer, text } = await open("demo/data/2025.json");
  expect(text).toBe("[]\n");
  expect(answer.headers.get("x-checksum-sha256")).toBe("0".repeat(64));
  expect(answer.headers.get("content-disposition")).toBe(
    'attachment; filename="disclosures-2025.json"',
  );
  expect((await open("demo/data/2025.csv")).answer.headers.get("content-type")).toContain(
    "text/csv",
  );
});

test.each([
  "nobody",
  "nobody/i1",
  "demo/none",
  "demo/none/sheet",
  "demo/data/2025.exe",
  "nobody/data/2025.json",
  "%3Cscript%3E",
])("%s is a page that says there is none, in words", async (path) => {
  const { answer, text } = await open(path);
  expect(answer.status).toBe(404);
  expect(text).toContain("没有这个公开页面");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(text).not.toMatch(harmful);
});

test("while the service fails, the page says so and nothing of the failure", async () => {
  const { answer, text } = await open("broken");
  expect(answer.status).toBeGreaterThanOrEqual(500);
  expect(text).toContain("页面暂时无法显示");
  expect(text).not.toContain("secret_table");
});
