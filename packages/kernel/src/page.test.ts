import fc from "fast-check";
import { decodeCursor, encodeCursor } from "./page.js";

const part = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const key = fc.array(part, { minLength: 1, maxLength: 4 });

test("a cursor gives its sort key back", () => {
  fc.assert(
    fc.property(key, (parts) => {
      expect(decodeCursor(encodeCursor(parts))).toEqual(parts);
    }),
  );
});

test("a cursor travels in an address without escaping", () => {
  fc.assert(
    fc.property(key, (parts) => {
      expect(encodeCursor(parts)).toMatch(/^[A-Za-z0-9_-]+$/);
    }),
  );
});

test("whatever text arrives: it is a cursor of ours or null, never an accident", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const found = decodeCursor(text);
      expect(found === null || encodeCursor(found) === text).toBe(true);
    }),
  );
});

test("a garbled cursor is null", () => {
  const garble = fc.constantFrom("!", "=", " ", "%", "\n", "+", "。");
  fc.assert(
    fc.property(key, garble, fc.nat(), (parts, dirt, at) => {
      const cursor = encodeCursor(parts);
      const cut = at % (cursor.length + 1);
      expect(decodeCursor(cursor.slice(0, cut) + dirt + cursor.slice(cut))).toBeNull();
    }),
  );
});

test.each([
  ["an offset", "10"],
  ["an object", '{"id":1}'],
  ["a list in a list", '["a",["b"]]'],
  ["nothing", "null"],
  ["a list with null", "[null]"],
  ["an empty key", "[]"],
  ["a number too large", "[1e999]"],
  ["other spacing", '[ "a" ]'],
])("a foreign cursor (%s) is null", (_, json) => {
  expect(decodeCursor(Buffer.from(json).toString("base64url"))).toBeNull();
});
