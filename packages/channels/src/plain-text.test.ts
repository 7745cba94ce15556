import fc from "fast-check";
import { plainText } from "./plain-text.js";

const message = { id: "d", to: "a", subject: "题", text: "文", link: "https://x.example/1" };

test("a message is its subject, text and link, a line each", () => {
  expect(plainText(message, 2_048)).toBe("题\n文\nhttps://x.example/1");
  expect(plainText({ ...message, subject: "", link: null }, 2_048)).toBe("文");
});

test("a text that is too long is cut between letters, the link stays whole", () => {
  const texts = fc.string({ unit: "grapheme", minLength: 100, maxLength: 400 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 60, max: 120 }), (text, maxBytes) => {
      const cut = plainText({ ...message, text }, maxBytes);
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(maxBytes);
      expect(cut.endsWith(message.link)).toBe(true);
      const middle = cut.slice("题\n".length, -`…\n${message.link}`.length);
      expect(text.startsWith(middle) && Buffer.from(cut).toString() === cut).toBe(true);
    }),
  );
});
