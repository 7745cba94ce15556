import type { Locale } from "../locale.js";
import { htmlText } from "../queues/html-text.js";
import { officeFooter } from "./office-footer.js";
import { publicPage, word } from "./public-page.js";
import type { PublicItem, PublicOffice } from "./public-queries.js";
import { qrSvg } from "./qr-svg.js";

type Asked = {
  readonly locale: Locale;
  readonly office: PublicOffice;
  readonly item: PublicItem;
  /** Where the gateway is reached, e.g. https://hall.example. */
  readonly origin: string;
};

/** A sheet for a paper board (DI-R4): the title, its days, and a code that leads to the whole text. */
export function sheetPage({ locale, office, item, origin }: Asked): string {
  const address = `${origin}/public/${office.slug}/${item.id}`;
  const lang = locale === "en" ? "" : "?lang=en";
  return publicPage({
    locale,
    title: item.title ?? item.category,
    otherLanguage: `/public/${office.slug}/${item.id}/sheet${lang}`,
    main: `<p>${htmlText(locale === "zh" ? office.name : office.nameEn)} · <span lang="zh-CN">${htmlText(item.no)}</span></p>
<p>${word("publishedOn", locale)} ${htmlText(item.publishedOn)}${item.displayUntil === null ? "" : ` · ${word("displayUntil", locale)} ${htmlText(item.displayUntil)}`}</p>
${qrSvg(address, address)}
<p>${word("scan", locale)}</p>
<p class="facts">${htmlText(address)}</p>`,
    footer: officeFooter(office, locale, null),
  });
}
