import { retryAfterMs } from "./retry-after-ms.js";

const now = Date.parse("2026-11-23T08:00:00Z");

test.each<[Record<string, string>, number]>([
  [{ "retry-after": "7" }, 7_000],
  [{ "retry-after": "Mon, 23 Nov 2026 08:02:00 GMT" }, 120_000],
  [{ "retry-after": "Mon, 23 Nov 2026 07:00:00 GMT" }, 1_000],
  [{ "x-ogw-ratelimit-reset": "52" }, 52_000],
  [{ "retry-after": "0" }, 1_000],
  [{ "retry-after": "99999999" }, 86_400_000],
  [{ "retry-after": "soon" }, 60_000],
  [{}, 60_000],
])("%j asks for %i ms", (headers, ms) => {
  expect(retryAfterMs((name) => headers[name] ?? null, now)).toBe(ms);
});
