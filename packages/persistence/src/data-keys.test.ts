import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { dataKeys, newSalt } from "./data-keys.js";

const masterKey = randomBytes(32).toString("base64");
const keys = dataKeys(masterKey);

test("PI-R8 any text comes back as it was sealed, and a restart does not matter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const salt = newSalt();
      const sealed = keys.forSubject(salt).seal("member.mobile", text);
      expect(dataKeys(masterKey).forSubject(salt).open("member.mobile", sealed)).toBe(text);
    }),
  );
});

test("PI-R8 the same text is sealed differently each time and does not show in what is stored", () => {
  const sealer = keys.forSubject(newSalt());
  const [one, other] = [sealer.seal("c", "13900000001"), sealer.seal("c", "13900000001")];
  expect(one.equals(other)).toBe(false);
  expect(one.includes("13900000001")).toBe(false);
});

test("PI-R8 a sealed value that was tampered with anywhere, or cut, does not open", () => {
  const sealer = keys.forSubject(newSalt());
  const sealed = sealer.seal("c", "text");
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at]! ^= 1;
    expect(() => sealer.open("c", changed)).toThrow();
    expect(() => sealer.open("c", sealed.subarray(0, at))).toThrow();
  }
  expect(sealer.open("c", sealed)).toBe("text");
});

test("PI-R8 an empty text cannot be forged with a shortened tag", () => {
  const sealer = keys.forSubject(newSalt());
  const sealed = sealer.seal("c", "");
  expect(() => sealer.open("c", sealed.subarray(0, 16))).toThrow();
});

test("PI-R8 a sealed value opens neither in another column nor for another subject", () => {
  const salt = newSalt();
  const sealed = keys.forSubject(salt).seal("member.mobile", "13900000001");
  expect(() => keys.forSubject(salt).open("member.address", sealed)).toThrow();
  expect(() => keys.forSubject(newSalt()).open("member.mobile", sealed)).toThrow();
});

test("PI-R8 a subject whose salt is destroyed, or a house with another key, reads nothing more", () => {
  const salt = newSalt();
  const sealed = keys.forSubject(salt).seal("c", "text");
  const other = dataKeys(randomBytes(32).toString("base64"));
  expect(() => keys.forSubject(Buffer.alloc(0)).open("c", sealed)).toThrow();
  expect(() => keys.forSubject(Buffer.alloc(16)).open("c", sealed)).toThrow();
  expect(() => other.forSubject(salt).open("c", sealed)).toThrow();
});

test("PI-R8 blind indexes are equal for equal values of one union and column, and for nothing else", () => {
  const index = keys.blindIndex("u1", "document", "990001199001011235");
  expect(keys.blindIndex("u1", "document", "990001199001011235")).toEqual(index);
  const others = [
    keys.blindIndex("u2", "document", "990001199001011235"),
    keys.blindIndex("u1", "mobile", "990001199001011235"),
    keys.blindIndex("u1", "document", "990001199001011236"),
    dataKeys(randomBytes(32).toString("base64")).blindIndex("u1", "document", "990001199001011235"),
  ];
  for (const other of others) expect(other.equals(index)).toBe(false);
});

test.each([
  ["", "not set"],
  [randomBytes(31).toString("base64"), "too short"],
])("a master key that is not 32 bytes is refused at the start (%#)", (key) => {
  expect(() => dataKeys(key)).toThrow("DATA_KEY must be 32 bytes");
});
