import { isUnseen } from "./is-unseen.js";

test.each([
  "",
  "  ",
  "\u3000",
  "\u200b\u200d",
  "\ufeff",
  "\u00ad",
  "\u2800",
  "\u3164",
  "\u202e",
  "\n\t",
])("nothing is to be seen of %j", (text) => expect(isUnseen(text)).toBe(true));

test.each(["工", ".", "👍", " a ", "\u200b1"])("something is to be seen of %j", (text) =>
  expect(isUnseen(text)).toBe(false),
);
