import fc from "fast-check";
import { SaxesParser } from "saxes";
import { eachAttribute } from "./each-attribute.js";
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

type Told = readonly string[];

function told(xml: string): Told {
  const told: string[] = [];
  const scanner = new XmlScanner(
    {
      open: (name, attributes) => {
        told.push(`open ${name}`);
        eachAttribute(attributes, (attribute, value) => told.push(`${attribute}=${value}`));
      },
      close: (name) => told.push(`close ${name}`),
      text: (text) => told.push(`text ${text}`),
    },
    10,
  );
  scanner.write(xml);
  scanner.end();
  return told;
}

function toldByGeneralParser(xml: string): Told {
  const told: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => {
    told.push(
      `open ${name}`,
      ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`),
    );
  });
  parser.on("closetag", ({ name }) => told.push(`close ${name}`));
  parser.on("text", (text) => told.push(`text ${text}`));
  parser.on("cdata", (text) => told.push(`text ${text}`));
  parser.write(xml).close();
  return told;
}

const word = fc.constantFrom("a", "row", "_b1");
const text = fc.constantFrom("1", "一 二", "&lt;&#65;&#x4e00;&quot;", "]]", ">", "'");
const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  element: fc.oneof(
    { depthSize: "small" },
    word.map((name) => `<${name} />`),
    fc
      .tuple(word, fc.constantFrom("", ' x="1"', " x = '\">' y='&amp;'"), tie("inside"))
      .map(([name, attributes, inside]) => `<${name}${attributes}>${inside}</${name}>`),
  ),
  inside: fc
    .array(
      fc.oneof(tie("element"), text, fc.constantFrom("<!-- <x> -->", "<![CDATA[<x>]]>", "<?p ?>")),
      { maxLength: 3 },
    )
    .map((parts) => parts.join("|")),
}));

test("a general parser of XML tells the same", () => {
  fc.assert(
    fc.property(element, (xml) => {
      fc.pre(!/(?:<[^/!?][^<]*){10}/.test(xml));
      const joined = (events: Told) => events.join("\n").replaceAll("\ntext ", "");
      expect(joined(told(xml))).toBe(joined(toldByGeneralParser(xml)));
    }),
  );
});
