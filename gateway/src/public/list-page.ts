import type { Locale } from "../locale.js";
import { htmlText } from "../queues/html-text.js";
import { officeFooter } from "./office-footer.js";
import { publicPage, word } from "./public-page.js";
import type { PublicItem, PublicList, PublicOffice } from "./public-queries.js";

type Asked = {
  readonly locale: Locale;
  readonly office: PublicOffice;
  readonly list: PublicList;
  readonly audience: "PUBLIC" | "PATIENT" | null;
  readonly after: string | null;
  readonly year: number;
};

/** Where a page of the list is. */
const address = ({ slug }: PublicOffice, of: Readonly<Record<string, string | null>>): string => {
  const given = Object.entries(of).filter((one): one is [string, string] => one[1] !== null);
  const query = new URLSearchParams(given).toString();
  return `/public/${slug}${query && `?${query}`}`;
};

/** What a union published for the public and patients, newest first. */
export function listPage({ locale, office, list, audience, after, year }: Asked): string {
  const lang = locale === "en" ? "en" : null;
  const tabs = ([null, "PUBLIC", "PATIENT"] as const).map((one) => {
    const current = one === audience ? ' aria-current="page"' : "";
    const to = htmlText(address(office, { audience: one, lang }));
    return `<li><a href="${to}"${current}>${word(one ?? "ALL", locale)}</a></li>`;
  });
  const items = list.edges.map(({ node }) => line(node, office, locale));
  const { hasNextPage, endCursor } = list.pageInfo;
  const next = htmlText(address(office, { audience, after: endCursor, lang }));
  return publicPage({
    locale,
    title: `${locale === "zh" ? office.name : office.nameEn} ${locale === "zh" ? "信息公开" : "– public information"}`,
    otherLanguage: address(office, { audience, after, lang: locale === "en" ? null : "en" }),
    main: `<nav aria-label="${word("audiences", locale)}"><ul>${tabs.join("")}</ul></nav>
${locale === "en" ? `<p class="facts">${word("untranslated", locale)}</p>` : ""}
${items.length === 0 ? `<p>${word("none", locale)}</p>` : `<ul class="items">\n${items.join("\n")}\n</ul>`}
${hasNextPage ? `<p><a rel="next" href="${next}">${word("next", locale)}</a></p>` : ""}`,
    footer: officeFooter(office, locale, year),
  });
}

function line(item: PublicItem, { slug }: PublicOffice, locale: Locale): string {
  const to = `/public/${slug}/${item.id}${locale === "en" ? "?lang=en" : ""}`;
  const title = item.title ?? item.category;
  const marks = [
    item.withdrawnOn === null ? "" : `<strong>${word("withdrawn", locale)}</strong>`,
    item.correction === null ? "" : `<strong>${word("correction", locale)}</strong>`,
  ];
  return `<li><a href="${htmlText(to)}" lang="zh-CN">${htmlText(title)}</a> ${marks.join(" ")}
<p class="facts">${word(item.audience, locale)} · <span lang="zh-CN">${htmlText(item.category)}</span> · <time datetime="${htmlText(item.publishedOn)}">${htmlText(item.publishedOn)}</time></p></li>`;
}
