import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { startUnion } from "../testing/union.fixture.js";

/** A way to the real Redis that can be cut. */
async function cuttableRedis(real: string) {
  const { hostname, port, username, password } = new URL(real);
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(Number(port || 6379), hostname);
    for (const socket of [near, far]) socket.on("error", () => {});
    sockets.push(near, far);
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `redis://${username}:${password}@127.0.0.1:${own}/`,
    cut() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

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
