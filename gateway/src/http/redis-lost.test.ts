import { cuttableRedis } from "../testing/cuttable-redis.fixture.js";
import { startUnion } from "../testing/union.fixture.js";

test("when Redis is lost while the gateway runs, it goes on answering and says so once", async () => {
  const redis = await cuttableRedis(process.env["REDIS_URL"] ?? "");
  const union = await startUnion({ REDIS_URL: redis.url });
  try {
    await expect(union.ask("{ me { id } }")).resolves.toMatchObject({ status: 200 });
    redis.cut();
    for (let asked = 0; asked < 5; asked += 1)
      await expect(union.ask("{ me { id } }")).resolves.toMatchObject({ status: 200 });
    await union.said("Redis does not answer");
    expect(union.lines.filter((line) => line.includes("Redis does not answer"))).toHaveLength(1);
  } finally {
    await union.stop();
  }
});
