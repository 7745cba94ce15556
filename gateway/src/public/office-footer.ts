import type { Locale } from "../locale.js";
import { htmlText } from "../queues/html-text.js";
import { paragraphs, word } from "./public-page.js";
import type { PublicOffice } from "./public-queries.js";

/** Who answers for what is published, and how to ask and complain; with the year's open data where a year is named. */
export function officeFooter(office: PublicOffice, locale: Locale, year: number | null): string {
  const data = (kind: "json" | "csv") =>
    `<a href="/public/${htmlText(office.slug)}/data/${year}.${kind}">${kind.toUpperCase()}</a>`;
  return `<h2>${word("complaints", locale)}</h2>
${paragraphs(locale === "zh" ? office.complaints : office.complaintsEn)}
<dl><dt>${word("responsible", locale)}</dt><dd lang="zh-CN">${htmlText(office.responsible)}</dd>
<dt>${word("workingBody", locale)}</dt><dd lang="zh-CN">${htmlText(office.workingBody)}</dd></dl>
${year === null ? "" : `<p>${word("data", locale)} ${year}: ${data("json")} ${data("csv")}</p>`}`;
}
