import { startUnion, type TestUnion } from "../testing/union.fixture.js";

let union: TestUnion;
beforeAll(async () => {
  union = await startUnion();
});
afterAll(() => union.stop());

test("health tells of each service, and metrics count requests by route", async () => {
  const up = await fetch(`${union.url}/health`);
  await expect(up.json()).resolves.toEqual({
    status: "up",
    services: { membership: "up", welfare: "up" },
  });
  const metrics = await (await fetch(`${union.url}/metrics`)).text();
  expect(metrics).toMatch(/request_duration_seconds_count\{.*operation="GET \/health"/);
});

test("a path that is not there is 404 with a sentence", async () => {
  const answer = await fetch(`${union.url}/nothing`, { headers: { "accept-language": "en" } });
  expect(answer.status).toBe(404);
  await expect(answer.json()).resolves.toMatchObject({
    errors: [{ message: "There is nothing here; check the address." }],
  });
});

test("when a service is down the gateway is degraded, still healthy, and answers the rest", async () => {
  const own = await startUnion();
  try {
    await own.welfare.stop();
    const health = await fetch(`${own.url}/health`);
    expect(health.status).toBe(200);
    await expect(health.json()).resolves.toEqual({
      status: "degraded",
      services: { membership: "up", welfare: "down" },
    });
    const { data, errors } = await own.ask("{ me { name } visits { id } }");
    expect(data).toEqual({ me: { name: "会员1" }, visits: null });
    expect(errors?.[0]?.extensions["service"]).toBe("welfare");
  } finally {
    await own.stop();
  }
});
