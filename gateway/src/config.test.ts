import { config } from "./config.js";

const secret = "ab".repeat(32);
const good = {
  PORT: "4000",
  REDIS_URL: "redis://127.0.0.1:6379",
  GATEWAY_SECRET: secret,
  JWKS_URL: "http://127.0.0.1:4101/jwks.json",
  SUPERGRAPH: "supergraph.graphql",
  SUBGRAPH_URLS: '{"membership":"http://127.0.0.1:4101/graphql"}',
  FILES_URL: "file:///srv/files",
  FILES_SECRET: secret,
};

test("a complete environment is a configuration with careful defaults", () => {
  expect(config(good)).toMatchObject({
    ok: true,
    value: {
      host: "127.0.0.1",
      port: 4000,
      subgraphs: { membership: "http://127.0.0.1:4101/graphql" },
      introspectionToken: null,
      trustedProxies: null,
      logLevel: "info",
    },
  });
});

test("everything that is missing is told at once", () => {
  const result = config({});
  const names = Object.keys(good).map((name) => expect.stringContaining(name));
  expect(result).toEqual({ ok: false, error: expect.arrayContaining(names) });
  expect(result.ok ? 0 : result.error.length).toBe(names.length);
});

test.each([
  ["PORT", "eighty"],
  ["PORT", "70000"],
  ["REDIS_URL", "hunter2"],
  ["GATEWAY_SECRET", "hunter2"],
  ["SUBGRAPH_URLS", "hunter2"],
  ["SUBGRAPH_URLS", '{"membership":"hunter2"}'],
  ["SUBGRAPH_URLS", "{}"],
  ["FILES_URL", "hunter2"],
  ["FILES_SECRET", "hunter2"],
  ["RATE_PER_ACTOR", "-1"],
  ["SIGNED_IN_PATH", "https://hunter2.example/"],
  ["SIGNED_IN_PATH", "//hunter2.example"],
  ["SIGNED_IN_PATH", "/\\hunter2.example"],
  ["SIGNED_IN_PATH", "hunter2"],
])("%s=%s is refused in a sentence that does not quote it", (name, value) => {
  const result = config({ ...good, [name]: value });
  expect(result).toEqual({ ok: false, error: [expect.stringMatching(new RegExp(`^${name}`))] });
  expect(JSON.stringify(result)).not.toMatch(/hunter2/);
});
