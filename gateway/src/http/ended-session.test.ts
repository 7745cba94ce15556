import { randomUUID } from "node:crypto";
import { endedSessionKey } from "@union/identity";
import { shortMarks } from "@union/worker";
import { cuttableRedis } from "../testing/cuttable-redis.fixture.js";
import { startUnion } from "../testing/union.fixture.js";

const marks = shortMarks(process.env["REDIS_URL"] ?? "");
afterAll(() => marks.close());
const ends = (sessionId: string, lifeMs = 60_000) =>
  marks.put([{ key: endedSessionKey(sessionId), lifeMs }]);

test("2.13.2 the access token of an ended session is refused at once, in both languages; other sessions go on", async () => {
  const union = await startUnion();
  try {
    const signedIn = await union.signIn();
    await expect(union.ask("{ me { id } }", signedIn)).resolves.toMatchObject({ status: 200 });
    await ends(randomUUID());
    await expect(union.ask("{ me { id } }", signedIn)).resolves.toMatchObject({ status: 200 });
    await ends(union.actor.sessionId);
    const asked = union.membership.seen.length;
    for (const [language, words] of [
      ["zh", /请刷新登录或重新登录/],
      ["en", /refresh it or sign in again/],
    ] as const) {
      const answer = await union.ask("{ me { id } }", { ...signedIn, "accept-language": language });
      expect(answer.status).toBe(401);
      expect(answer.errors?.[0]).toMatchObject({
        message: expect.stringMatching(words),
        extensions: { code: "UNAUTHENTICATED" },
      });
    }
    expect(union.membership.seen).toHaveLength(asked);
    await expect(union.ask("{ me { id } }")).resolves.toMatchObject({ status: 200 });
  } finally {
    await union.stop();
  }
});

test("uploads refuse the token of an ended session too", async () => {
  const union = await startUnion();
  try {
    await ends(union.actor.sessionId);
    const upload = await fetch(`${union.url}/files`, {
      method: "POST",
      headers: await union.signIn(),
      body: "x",
    });
    expect(upload.status).toBe(401);
  } finally {
    await union.stop();
  }
});

test("the queue screens refuse it too", async () => {
  const union = await startUnion();
  try {
    const cookie = `union_queues=${await union.tokenOf("SYSTEM_ADMINISTRATOR")}`;
    const look = () => fetch(`${union.url}/queues/`, { redirect: "manual", headers: { cookie } });
    const before = (await look()).status;
    await ends(union.actor.sessionId);
    expect([before, (await look()).status]).toEqual([200, 401]);
  } finally {
    await union.stop();
  }
});

test("looking for the end of a session costs no trip to Redis of its own", async () => {
  const redis = await cuttableRedis(process.env["REDIS_URL"] ?? "");
  const union = await startUnion({ REDIS_URL: redis.url });
  try {
    const signedIn = await union.signIn();
    await union.ask("{ me { id } }", signedIn);
    const before = redis.trips();
    for (let asked = 0; asked < 5; asked += 1) await union.ask("{ me { id } }", signedIn);
    expect(redis.trips() - before).toBe(5);
  } finally {
    await union.stop();
    redis.cut();
  }
});

test("while Redis is away an ended session is let in until its token expires, and so is everybody else", async () => {
  const redis = await cuttableRedis(process.env["REDIS_URL"] ?? "");
  const union = await startUnion({ REDIS_URL: redis.url });
  try {
    const signedIn = await union.signIn();
    await ends(union.actor.sessionId);
    await expect(union.ask("{ me { id } }", signedIn)).resolves.toMatchObject({ status: 401 });
    redis.cut();
    await expect(union.ask("{ me { id } }", signedIn)).resolves.toMatchObject({ status: 200 });
    await union.said("Redis does not answer");
  } finally {
    await union.stop();
  }
});
