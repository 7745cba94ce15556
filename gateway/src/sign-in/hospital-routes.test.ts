import { startUnion, type TestUnion } from "../testing/union.fixture.js";

let union: TestUnion;
beforeAll(async () => {
  union = await startUnion({ SIGNED_IN_PATH: "/console/" });
});
afterEach(() => {
  union.membership.behaviour.cookies = [];
  union.membership.behaviour.status = 200;
});
afterAll(() => union.stop());

const visit = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${union.url}${path}`, {
    redirect: "manual",
    headers: { "x-forwarded-for": union.address, ...headers },
  });

test("the beginning leads to the hospital and leaves the attempt's cookie in the browser", async () => {
  union.membership.behaviour.cookies = ["union_hospital=attempt; HttpOnly"];
  const begun = await visit("/sign-in/hospital?to=https://evil.example/", {
    "x-forwarded-proto": "https",
  });
  expect(begun.status).toBe(303);
  expect(begun.headers.get("location")).toBe("https://hospital.example/authorize?state=s");
  expect(begun.headers.get("set-cookie")).toBe("union_hospital=attempt; HttpOnly");
  expect(union.membership.seen.at(-1)?.headers["x-forwarded-proto"]).toBe("https");
});

test("whoever comes back signed in has the refresh cookie and goes to our own page, whatever the request says", async () => {
  union.membership.behaviour.cookies = ["union_refresh=r; HttpOnly"];
  const to = "to=https://evil.example/&redirect_uri=//evil.example";
  const back = await visit(`/sign-in/hospital/callback?code=open&state=s&${to}`, {
    cookie: "union_hospital=attempt",
  });
  expect(back.status).toBe(303);
  expect(back.headers.get("location")).toBe("/console/");
  expect(back.headers.get("set-cookie")).toBe("union_refresh=r; HttpOnly");
  expect(union.membership.seen.at(-1)?.headers.cookie).toBe("union_hospital=attempt");
});

test.each([
  ["factor", "SECOND_FACTOR"],
  ["setUp", "SECOND_FACTOR_SET_UP"],
  ["old", "NEW_PASSWORD"],
])(
  "a sign-in that waits for a step (%s) goes on at our own page, its challenge behind the #",
  async (code, step) => {
    const back = await visit(`/sign-in/hospital/callback?code=${code}&state=s`);
    expect(back.headers.get("location")).toBe(`/console/#step=${step}&challenge=c.1`);
  },
);

test("a refusal is a page with its sentence and the way back; the code is in no log", async () => {
  const back = await visit("/sign-in/hospital/callback?code=very-secret&state=s");
  expect(back.status).toBe(401);
  expect(back.headers.get("content-type")).toContain("text/html");
  const page = await back.text();
  expect(page).toContain("这次登录已失效。");
  expect(page).toContain('href="/sign-in/hospital"');
  expect(union.lines.join()).not.toContain("very-secret");
});

test("while the service that keeps sessions is away, both pages say so", async () => {
  union.membership.behaviour.status = 500;
  for (const path of ["/sign-in/hospital", "/sign-in/hospital/callback?code=open"]) {
    const answer = await visit(path);
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(await answer.text()).toContain("暂时无法应答");
  }
});
