import fc from "fast-check";
import { XmlScanner } from "./xml-scanner.js";

const document =
  "<?xml version='1.0'?><!-- <no> --><a:w x='>' y=\"'>'\"><b/>一&amp;二<c z = '1'><![CDATA[<d>&]]></c ></a:w>\n";

function events(chunks: readonly string[]): readonly string[] {
  const told: string[] = [];
  const scanner = new XmlScanner(
    {
      open: (name, attributes) => told.push(`open ${name}${attributes}`),
      close: (name) => told.push(`close ${name}`),
      text: (text) => told.push(`text ${text}`),
    },
    10,
  );
  for (const chunk of chunks) scanner.write(chunk);
  scanner.end();
  return told;
}

test("names, attributes, texts and sections are told in order", () => {
  expect(events([document])).toEqual([
    "open w x='>' y=\"'>'\"",
    "open b",
    "close b",
    "text 一&二",
    "open c z = '1'",
    "text <d>&",
    "close c",
    "close w",
  ]);
});

test("wherever the stream is cut into chunks, the same is told", () => {
  const whole = events([document]);
  fc.assert(
    fc.property(fc.array(fc.nat(document.length), { maxLength: 6 }), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), document.length];
      expect(events(at.slice(1).map((end, i) => document.slice(at[i], end)))).toEqual(whole);
    }),
  );
});

test.each([
  "",
  "text",
  "<a></b>",
  "<a>",
  "<a/><b/>",
  "</a>",
  "<a>&x;</a>",
  "<a>&amp</a>",
  "<a>&#xD800;</a>",
  "<!DOCTYPE a><a/>",
  "<>",
])("%j is no document", (xml) => {
  expect(() => events([xml])).toThrow("cannot be read");
});
