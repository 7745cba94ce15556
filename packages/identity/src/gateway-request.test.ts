import fc from "fast-check";
import type { GatewayRequest } from "./gateway-request.js";
import { signGatewayRequest } from "./sign-gateway-request.js";
import { verifyGatewayRequest } from "./verify-gateway-request.js";

const secret = "ab".repeat(32);
const now = new Date("2026-05-01T08:00:00Z");
const after = (ms: number) => new Date(now.getTime() + ms);
const request: GatewayRequest = { traceId: "trace-1", authorization: "Bearer x", body: '{"a":1}' };
const header = signGatewayRequest(secret, request, now);

test("a request that the gateway signed is accepted for 60 seconds", () => {
  expect(verifyGatewayRequest(secret, header, request, now)).toBe(true);
  expect(verifyGatewayRequest(secret, header, request, after(60_000))).toBe(true);
});

test("a request replayed after 60 seconds, or dated ahead by more, is refused", () => {
  expect(verifyGatewayRequest(secret, header, request, after(60_001))).toBe(false);
  expect(verifyGatewayRequest(secret, header, request, after(-60_001))).toBe(false);
});

test.each<[string, Partial<GatewayRequest>]>([
  ["body", { body: '{"a":2}' }],
  ["authorization", { authorization: "Bearer y" }],
  ["missing authorization", { authorization: null }],
  ["trace id", { traceId: "trace-2" }],
])("a changed %s is refused", (_, change) => {
  expect(verifyGatewayRequest(secret, header, { ...request, ...change }, now)).toBe(false);
});

test("another secret, another time in the header and a missing header are refused", () => {
  expect(verifyGatewayRequest("cd".repeat(32), header, request, now)).toBe(false);
  const redated = header.replace(/t=\d+/, `t=${after(1).getTime()}`);
  expect(verifyGatewayRequest(secret, redated, request, now)).toBe(false);
  expect(verifyGatewayRequest(secret, undefined, request, now)).toBe(false);
});

test("junk in the header is refused and never throws", () => {
  fc.assert(fc.property(fc.string(), (junk) => !verifyGatewayRequest(secret, junk, request, now)));
});

test("text and bytes of the same body have one signature, and no authorization equals null", () => {
  const bytes = { ...request, body: Buffer.from(String(request.body)) };
  expect(verifyGatewayRequest(secret, header, bytes, now)).toBe(true);
  const anonymous = { traceId: "t", body: "" };
  const signed = signGatewayRequest(secret, anonymous, now);
  expect(verifyGatewayRequest(secret, signed, { ...anonymous, authorization: null }, now)).toBe(
    true,
  );
});

test("a secret that is short or not hexadecimal signs nothing", () => {
  for (const weak of [
    "",
    "ab".repeat(31),
    "not hexadecimal, though it is long enough for a secret",
  ])
    expect(() => signGatewayRequest(weak, request, now)).toThrow(/32 bytes/);
});
