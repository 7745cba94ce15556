import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { request } from "undici";
import { startUnion, type TestUnion } from "../testing/union.fixture.js";

let union: TestUnion;
beforeAll(async () => {
  union = await startUnion();
});
afterAll(() => union.stop());

const whole = "{ __schema { types { name description fields { name description } } } }";
const asked = async (query: string, encodings: string) => {
  const answer = await request(`${union.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "accept-encoding": encodings,
      "x-forwarded-for": union.address,
      "x-introspection-token": "let-me-see",
    },
    body: JSON.stringify({ query }),
  });
  return { headers: answer.headers, bytes: Buffer.from(await answer.body.arrayBuffer()) };
};

test("a large answer of the graph is sent compressed to whoever takes that, and says the same", async () => {
  const plain = await asked(whole, "identity");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.bytes.length).toBeGreaterThan(1_024);
  for (const [encoding, unpack] of [
    ["br", brotliDecompressSync] as const,
    ["gzip", gunzipSync] as const,
  ]) {
    const { headers, bytes } = await asked(whole, encoding);
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers["vary"]).toMatch(/accept-encoding/i);
    expect(bytes.length).toBeLessThan(plain.bytes.length / 2);
    expect(JSON.parse(unpack(bytes).toString())).toEqual(JSON.parse(plain.bytes.toString()));
  }
});

test("a small answer is sent as it is", async () => {
  const { headers } = await asked("{ __typename }", "br, gzip");
  expect(headers["content-encoding"]).toBeUndefined();
});

test("a request that comes compressed is not unpacked", async () => {
  const { statusCode } = await request(`${union.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "content-encoding": "gzip",
      "x-forwarded-for": union.address,
    },
    body: JSON.stringify({ query: "{ __typename }" }),
  });
  // It is read as plain text, whatever it says of itself.
  expect(statusCode).toBe(200);
});
