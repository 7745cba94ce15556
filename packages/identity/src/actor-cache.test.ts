import type { Actor } from "@union/kernel";
import { ActorCache } from "./actor-cache.js";

const actor = { accountId: "a", unionId: "u", memberId: null, sessionId: "s", grants: [] } as Actor;

test("the oldest token is forgotten when the cache is full", () => {
  const cache = new ActorCache(2);
  for (const token of ["one", "two", "three"]) cache.add(token, actor, 10);
  expect(cache.size).toBe(2);
  expect(cache.find("one", 0)).toBeNull();
  expect(cache.find("three", 0)).toBe(actor);
});

test("a token is forgotten at its end", () => {
  const cache = new ActorCache(2);
  cache.add("one", actor, 10);
  expect(cache.find("one", 9)).toBe(actor);
  expect(cache.find("one", 10)).toBeNull();
  expect(cache.size).toBe(0);
});
