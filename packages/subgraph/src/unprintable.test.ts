import { isUnprintable } from "./unprintable.js";

const query = "mutation($input: I!) { act(input: $input) { id } }";
const given = (value: unknown): boolean =>
  isUnprintable({ query, variables: { input: { list: [{ title: value }], n: 1, none: null } } });

test.each(["a\0b", "a\u001bb", "a\u202eb", "a\u2066b", "\ud800", "\uffff", "\u0085"])(
  "a text with characters that no text has is found wherever it stands (%#)",
  (text) => expect(given(text)).toBe(true),
);

test.each(["", "一\n二\t三\r\n", "👨‍👩‍👧 é", "§ ² ★"])(
  "a text that people write is none (%#)",
  (text) => expect(given(text)).toBe(false),
);

test("texts that are written into the operation count as well; what cannot be read is not judged here", () => {
  expect(isUnprintable({ query: String.raw`{ a(title: "x\u0000y") }` })).toBe(true);
  expect(isUnprintable({ query: String.raw`{ a(title: "x\u4e00y") }` })).toBe(false);
  expect(isUnprintable({ query: String.raw`{ a(title: "\u0000` })).toBe(false);
});
