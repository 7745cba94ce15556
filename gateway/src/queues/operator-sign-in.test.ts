import { roles } from "@union/kernel";
import { type QueueVisit, visitQueues } from "./queue-visit.fixture.js";

let visit: QueueVisit;
beforeAll(async () => {
  visit = await visitQueues(11);
});
afterAll(() => visit.stop());

test("who is not signed in is shown the sign-in, which needs no script and nothing from elsewhere", async () => {
  const answer = await visit.ask("/queues");
  expect(answer.status).toBe(401);
  const page = await answer.text();
  expect(page).toMatch(/<label for="login">账号.*<input id="login".*<input id="password"/s);
  expect(page).toContain("15 分钟");
  expect(page).not.toMatch(/<script|https?:\/\//);
  expect(answer.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  );
  expect(answer.headers.get("referrer-policy")).toBe("same-origin");
});

test.each([
  "/queues/",
  "/queues/queue/welfare",
  "/queues/static/images/logo.svg",
  "/queues/api/queues",
  "/queues/api/redis/stats",
  "/queues/api/nothing",
  "/queues/nothing",
])("nothing of %s is answered without a session, or with one that has ended", async (path) => {
  const ended = await visit.tokenOf("SYSTEM_ADMINISTRATOR", new Date(Date.now() - 3_600_000));
  for (const cookie of ["", "union_queues=x.y.z", `union_queues=${ended}`])
    expect((await visit.ask(path, { headers: { cookie } })).status).toBe(401);
});

test("a bearer token alone opens nothing: only the cookie of the sign-in does", async () => {
  const authorization = `Bearer ${await visit.tokenOf("SYSTEM_ADMINISTRATOR")}`;
  expect((await visit.ask("/queues/api/queues", { headers: { authorization } })).status).toBe(401);
});

test.each(roles.filter((role) => role !== "SYSTEM_ADMINISTRATOR"))(
  "a %s is refused in words, and gets no session",
  async (role) => {
    const answer = await visit.signInAs(role);
    expect(answer.status).toBe(403);
    expect(answer.headers.get("set-cookie")).toBeNull();
    await expect(answer.text()).resolves.toContain("只有系统管理员可以");
    const headers = await visit.cookieOf(role);
    for (const path of ["/queues/", "/queues/api/queues", "/queues/static/images/logo.svg"])
      expect((await visit.ask(path, { headers })).status).toBe(403);
  },
);

test("a wrong password is told in the graph's own words, a missing one in ours", async () => {
  const wrong = await visit.signInAs("SYSTEM_ADMINISTRATOR", "wrong");
  expect(wrong.status).toBe(401);
  await expect(wrong.text()).resolves.toContain('<p role="alert">账号或密码不对。</p>');
  const missing = await visit.signInAs("SYSTEM_ADMINISTRATOR", "");
  expect(missing.status).toBe(400);
  await expect(missing.text()).resolves.toContain("请填写账号和密码");
});

test("a system administrator gets a cookie for 15 minutes that no script, site or other path may have", async () => {
  const answer = await visit.signInAs("SYSTEM_ADMINISTRATOR");
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/queues/"]);
  expect(answer.headers.get("set-cookie")).toMatch(
    /^union_queues=[\w.-]+; Path=\/queues; HttpOnly; SameSite=Strict; Max-Age=900$/,
  );
});

test("away from loopback, or over TLS, the cookie travels over TLS alone", async () => {
  const elsewhere = { "x-forwarded-host": "hall.example.cn", origin: "http://hall.example.cn" };
  const overTls = { ...visit.own, "x-forwarded-proto": "https" };
  for (const headers of [elsewhere, overTls]) {
    const answer = await visit.signInAs("SYSTEM_ADMINISTRATOR", "right", headers);
    expect(answer.headers.get("set-cookie")).toMatch(/; Secure$/);
  }
});

test("another site can sign nobody in and nobody out", async () => {
  for (const headers of [{}, { origin: "null" }, { origin: "https://elsewhere.example" }]) {
    expect((await visit.signInAs("SYSTEM_ADMINISTRATOR", "right", headers)).status).toBe(403);
    const signOut = await visit.ask("/queues/sign-out", { method: "POST", headers });
    expect([signOut.status, signOut.headers.get("set-cookie")]).toEqual([403, null]);
  }
});

test("signing out takes the cookie back", async () => {
  const answer = await visit.ask("/queues/sign-out", { method: "POST", headers: visit.own });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("set-cookie")).toMatch(/^union_queues=; Path=\/queues; .*Max-Age=0/);
});

test("guessing is limited as on the graph", async () => {
  const own = await visitQueues(12, { RATE_SIGN_IN: "1" });
  try {
    expect((await own.signInAs("CHAIR", "wrong")).status).toBe(401);
    const limited = await own.signInAs("CHAIR", "wrong");
    expect(limited.status).toBe(429);
    await expect(limited.text()).resolves.toContain("请求太频繁");
  } finally {
    await own.stop();
  }
});
