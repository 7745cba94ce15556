import { startUnion } from "../testing/union.fixture.js";

test("while Redis is away the board says so in words, its API too, and the gateway goes on", async () => {
  const union = await startUnion({ REDIS_URL: "redis://127.0.0.1:1/" });
  try {
    const headers = { cookie: `union_queues=${await union.tokenOf("SYSTEM_ADMINISTRATOR")}` };
    const page = await fetch(`${union.url}/queues/`, { headers });
    expect([page.status, page.headers.get("content-type")]).toEqual([
      503,
      "text/html; charset=utf-8",
    ]);
    await expect(page.text()).resolves.toContain("Redis 没有应答");
    const api = await fetch(`${union.url}/queues/api/queues`, { headers });
    expect(api.status).toBe(503);
    await expect(api.json()).resolves.toMatchObject({ code: "SERVICE_UNAVAILABLE" });
    await expect(union.ask("{ me { id } }")).resolves.toMatchObject({ status: 200 });
  } finally {
    await union.stop();
  }
});
