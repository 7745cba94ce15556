import { randomUUID } from "node:crypto";
import { Redis } from "ioredis";
import { groupAddress } from "../group-address.js";
import { providerBudget } from "./provider-budget.js";
import { providerFor } from "./provider-for.js";
import { providerRates } from "./provider-rates.js";

const clients: Redis[] = [];
const client = (): Redis => {
  const redis = new Redis(process.env["REDIS_URL"] ?? "");
  clients.push(redis);
  return redis;
};
afterAll(async () => {
  for (const redis of clients) await redis.quit();
});
const prefix = () => `test-${randomUUID()}`;
const slow = { capacity: 5, refillPerSecond: 0.001 };

test("what is left is granted, the rest is told when it comes", async () => {
  const budget = providerBudget({ redis: client(), prefix: prefix() }, "sms", slow);
  expect(await budget.state()).toEqual({ left: 5, capacity: 5 });
  expect(await budget.take(3)).toEqual({ granted: 3, retryAfterMs: 0 });
  expect(await budget.state()).toEqual({ left: 2, capacity: 5 });
  const { granted, retryAfterMs } = await budget.take(3);
  expect(granted).toBe(2);
  expect(retryAfterMs).toBeGreaterThan(990_000);
  expect(retryAfterMs).toBeLessThanOrEqual(1_000_000);
  expect(await budget.take(1)).toMatchObject({ granted: 0 });
});

test("all processes together get no more than the bucket holds", async () => {
  const place = prefix();
  const budgets = [client(), client(), client()].map((redis) =>
    providerBudget({ redis, prefix: place }, "sms", slow),
  );
  const asked = budgets.flatMap((budget) => [1, 2, 1, 2].map((n) => budget.take(n)));
  const granted = (await Promise.all(asked)).reduce((sum, each) => sum + each.granted, 0);
  expect(granted).toBe(5);
});

test("the bucket fills again by the time that passes in Redis, and is forgotten when it is full", async () => {
  const redis = client();
  const place = prefix();
  const budget = providerBudget({ redis, prefix: place }, "sms", slow);
  await budget.take(5);
  const key = `${place}:budget:sms`;
  expect(await redis.pttl(key)).toBeGreaterThan(4_900_000);
  await redis.hincrby(key, "at", -2_000_000);
  expect(await budget.state()).toEqual({ left: 2, capacity: 5 });
  await redis.hincrby(key, "at", -1_000_000_000);
  expect(await budget.take(9)).toMatchObject({ granted: 5 });
  await redis.hincrby(key, "at", 10_000_000);
  expect(await budget.take(1)).toMatchObject({ granted: 0 });
});

test("each provider and each house has a bucket of its own", async () => {
  const redis = client();
  const [one, other] = [prefix(), prefix()];
  await providerBudget({ redis, prefix: one }, "sms", slow).take(5);
  for (const budget of [
    providerBudget({ redis, prefix: one }, "smtp", slow),
    providerBudget({ redis, prefix: other }, "sms", slow),
  ])
    expect((await budget.state()).left).toBe(5);
});

test.each([0, -1, 1.5])("%d messages cannot be taken", async (n) => {
  const budget = providerBudget({ redis: client(), prefix: prefix() }, "sms", slow);
  await expect(budget.take(n)).rejects.toThrow("whole messages");
});

test.each(Object.entries(providerRates))("in any window %s stays within its limits", (_, rate) => {
  expect(rate.limits.length).toBeGreaterThan(0);
  for (const { sends, seconds } of rate.limits)
    expect(rate.capacity + rate.refillPerSecond * seconds).toBeLessThanOrEqual(sends);
});

test("a message to a group counts against the robot, one to a person against the app", () => {
  expect(providerFor("DINGTALK", groupAddress)).toBe("dingtalk-robot");
  expect(providerFor("DINGTALK", "manager01")).toBe("dingtalk-app");
  expect(providerFor("EMAIL", "a@example.org")).toBe("smtp");
});
