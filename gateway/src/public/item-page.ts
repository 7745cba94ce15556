import type { Locale } from "../locale.js";
import { htmlText } from "../queues/html-text.js";
import { officeFooter } from "./office-footer.js";
import { paragraphs, publicPage, word } from "./public-page.js";
import type { PublicItemInFull, PublicOffice, PublicVersion } from "./public-queries.js";
import type { PublicWord } from "./public-words.js";

type Asked = {
  readonly locale: Locale;
  readonly office: PublicOffice;
  readonly item: PublicItemInFull;
};

/** One published item: its text, what was corrected, every version with what changed, or why it was withdrawn. */
export function itemPage({ locale, office, item }: Asked): string {
  const here = `/public/${office.slug}/${item.id}`;
  const query = locale === "en" ? "?lang=en" : "";
  return publicPage({
    locale,
    title: item.title ?? item.category,
    otherLanguage: `${here}${locale === "en" ? "" : "?lang=en"}`,
    main: `${notes(item, locale)}
<div lang="zh-CN">
${paragraphs(item.body ?? "")}
</div>
${facts(item, locale)}
${versions(item.versions, locale)}
<nav aria-label="${word("title", locale)}"><ul><li><a href="${htmlText(`/public/${office.slug}${query}`)}">${word("back", locale)}</a></li>
<li><a href="${htmlText(`${here}/sheet${query}`)}">${word("sheet", locale)}</a></li></ul></nav>`,
    footer: officeFooter(office, locale, null),
  });
}

const note = (name: PublicWord, text: string, locale: Locale): string =>
  `<p class="note" role="note"><strong>${word(name, locale)}</strong> <span lang="zh-CN">${htmlText(text)}</span></p>`;

const notes = (
  { withdrawnOn, withdrawnBecause, correction }: PublicItemInFull,
  locale: Locale,
): string =>
  [
    withdrawnOn === null
      ? ""
      : note("withdrawn", `${withdrawnOn} ${withdrawnBecause ?? ""}`, locale),
    correction === null ? "" : note("correction", correction, locale),
  ].join("\n");

function facts(item: PublicItemInFull, locale: Locale): string {
  const rows: readonly (readonly [name: PublicWord, value: string | null])[] = [
    ["publishedOn", item.publishedOn],
    ["displayUntil", item.displayUntil],
    ["category", item.category],
    ["no", item.no],
  ];
  const shown = rows.flatMap(([name, value]) =>
    value === null
      ? []
      : [`<dt>${word(name, locale)}</dt><dd lang="zh-CN">${htmlText(value)}</dd>`],
  );
  return `<dl>${shown.join("")}</dl>`;
}

const tags = { KEPT: null, ADDED: "ins", REMOVED: "del" } as const;

function versions(all: readonly PublicVersion[], locale: Locale): string {
  if (all.length < 2) return "";
  const listed = all.toReversed().map(({ no, publishedOn, title, correction, diff }) => {
    const pieces = diff.map(({ change, text }) => {
      const tag = tags[change];
      return tag === null ? htmlText(text) : `<${tag}>${htmlText(text)}</${tag}>`;
    });
    return `<h3>${word("version", locale)} ${no} · <time datetime="${htmlText(publishedOn)}">${htmlText(publishedOn)}</time></h3>
<p lang="zh-CN">${htmlText(correction ?? title)}</p>
${pieces.length === 0 ? "" : `<p class="facts">${word("change", locale)}</p><p lang="zh-CN">${pieces.join("").replaceAll("\n", "<br>")}</p>`}`;
  });
  return `<section aria-label="${word("versions", locale)}"><h2>${word("versions", locale)}</h2>\n${listed.join("\n")}</section>`;
}
