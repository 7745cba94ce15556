import fc from "fast-check";
import { signLink } from "./sign-link.js";
import { verifyLink } from "./verify-link.js";

const secret = "ab".repeat(32);
const expiresAt = new Date("2026-05-01T08:05:00Z");
const before = new Date("2026-05-01T08:04:59Z");
const link = signLink(secret, "/files/1?union=u1", expiresAt);

test("a signed link is good until it expires", () => {
  expect(verifyLink(secret, link, before)).toBe(true);
  expect(verifyLink(secret, link, expiresAt)).toBe(false);
});

test.each([
  ["another file", link.replace("files/1", "files/2")],
  ["another union", link.replace("u1", "u2")],
  ["a later end", link.replace(/expires=\d+/, "expires=9999999999")],
  ["another signature", `${link.slice(0, -1)}${link.endsWith("A") ? "B" : "A"}`],
  ["something added", `${link}&union=u2`],
  ["no signature", "/files/1?union=u1"],
])("a link changed to %s is refused", (_, changed) => {
  expect(verifyLink(secret, changed, before)).toBe(false);
});

test("a link of another secret is refused", () => {
  expect(verifyLink("cd".repeat(32), link, before)).toBe(false);
});

test("any path can be signed, with or without a query", () => {
  fc.assert(
    fc.property(fc.webPath(), (path) =>
      verifyLink(secret, signLink(secret, `/${path}`, expiresAt), before),
    ),
  );
});
