import { randomUUID } from "node:crypto";
import { queueState } from "@union/worker";
import { openQueues } from "./open-queues.js";

test("the queues are the very ones that the services' workers use", async () => {
  const redisUrl = process.env["REDIS_URL"] ?? "";
  const name = `seen-from-both-sides-${randomUUID()}`;
  const queues = openQueues(redisUrl, [name]);
  try {
    const [queue] = (await queues.find()) ?? [];
    await queue?.add("told", {});
    await expect(queueState(redisUrl, name)).resolves.toMatchObject({ waiting: 1 });
    await queue?.obliterate();
  } finally {
    queues.close();
  }
});

test("a Redis that does not answer gives no queues, and no error", async () => {
  const queues = openQueues("redis://127.0.0.1:1/", ["welfare"]);
  await expect(queues.find()).resolves.toBeNull();
  await expect(queues.find()).resolves.toBeNull();
  queues.close();
});
