import type { Sentence } from "@union/kernel";
import { heldElsewhere } from "./held-elsewhere.js";
import type { OwnData } from "./own-data.js";
import { ownDataFields } from "./own-data-fields.js";
import { ownDataLegend } from "./own-data-legend.js";
import type { OwnRow } from "./own-data-part.js";
import { ownDataValue } from "./own-data-value.js";

const escaped = (value: string): string =>
  value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
/** Words in both languages, of which the page shows one. */
const said = ({ zh, en }: Sentence): string =>
  zh === en
    ? escaped(zh)
    : `<span lang="zh">${escaped(zh)}</span><span lang="en">${escaped(en)}</span>`;
const named = (field: string): Sentence => ownDataFields[field] ?? { zh: field, en: field };

const table = (part: string, row: OwnRow): string => {
  const lines = Object.keys(row).map(
    (field) =>
      `<tr><th>${said(named(field))}</th><td>${said(ownDataValue(part, row, field))}</td></tr>`,
  );
  return `<table>${lines.join("")}</table>`;
};
const section = (part: string, rows: readonly OwnRow[]): string => {
  const name = ownDataLegend.parts[part] ?? { zh: part, en: part };
  const none = `<p>${said({ zh: "没有记录。", en: "Nothing is on record." })}</p>`;
  return `<h2>${said(name)}</h2>${rows.map((row) => table(part, row)).join("") || none}`;
};

const style = `body{font-family:sans-serif;margin:2em}table{margin:0 0 1em;border-collapse:collapse}
th,td{border:1px solid #ccc;padding:.3em .8em;text-align:left}
span[lang=en],#en:checked~main span[lang=zh]{display:none}#en:checked~main span[lang=en]{display:inline}
@media print{#en,label{display:none}}`;

/** A person's own data as a page that any browser opens and prints, in Chinese or English (PI-R10: a copy, readable without a program of the house). */
export function ownDataPage({ person, parts }: OwnData): string {
  const sections = Object.entries(parts).map(([part, rows]) => section(part, rows));
  const elsewhere = heldElsewhere.map(
    ({ what, graph }) => `<li>${said(what)} <code>${escaped(graph)}</code></li>`,
  );
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>我的个人信息</title><style>${style}</style></head>
<body><input type="checkbox" id="en"><label for="en">English</label><main><h1>${said({ zh: "我的个人信息", en: "My personal data" })}</h1>
${section("person", [person])}${sections.join("")}
<h2>${said({ zh: "其他业务中的信息", en: "What is held elsewhere" })}</h2>
<p>${said({ zh: "以下信息不在本页，登录后可在相应栏目查看：", en: "The following is not on this page; sign in to see it there:" })}</p>
<ul>${elsewhere.join("")}</ul></main></body></html>`;
}
