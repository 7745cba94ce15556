import { createHash } from "node:crypto";
import { type Locale, say } from "../locale.js";
import { htmlText } from "../queues/html-text.js";
import { type PublicWord, publicWords } from "./public-words.js";

const style = `
body { margin: 0; font: 1.0625rem/1.7 system-ui, sans-serif; color: #1f2933; background: #fff; overflow-wrap: anywhere }
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 1rem }
header { border-bottom: 2px solid #0b5394 }
footer { margin-top: 2rem; border-top: 1px solid #9aa5b1 }
h1 { font-size: 1.5rem; line-height: 1.3 } h2 { font-size: 1.2rem } 
a { color: #0b5394 } a:focus-visible { outline: 3px solid #b44d12; outline-offset: 2px }
.skip { position: absolute; left: -100rem } .skip:focus { left: 1rem; background: #fff }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem 1rem; padding: 0; list-style: none }
nav a { display: inline-block; padding: .5rem 0 } [aria-current] { font-weight: 700; text-decoration: none }
.items { padding: 0; list-style: none } .items li { padding: .8rem 0; border-bottom: 1px solid #cbd2d9 }
.facts { color: #52606d; margin: 0 } dt { font-weight: 700 } dd { margin: 0 0 .6rem }
.note { padding: .7rem 1rem; border-left: .3rem solid #b44d12; background: #f4f6f8 }
del { color: #9b1c1c } ins { color: #0b6b3a } .code { max-width: 16rem }
@media print { header, footer, nav, .skip { display: none } .code { max-width: 8cm } }
`;
const styleHash = createHash("sha256").update(style).digest("base64");

/** What a browser may do with a public page: its one style, nothing else; no script, no form, nothing from elsewhere. */
export const publicPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;

export type PublicPage = {
  readonly locale: Locale;
  /** As people read it; escaped here. */
  readonly title: string;
  /** Where the same page is in the other language. */
  readonly otherLanguage: string;
  /** HTML: whoever writes it has escaped what is foreign. */
  readonly main: string;
  readonly footer: string;
};

/** A word of the pages in the reader's language, as HTML. */
export const word = (name: PublicWord, locale: Locale): string =>
  htmlText(say(publicWords[name], locale));

/** A page that needs no script and no sign-in: readable on a phone, by a screen reader, and on paper. */
export const publicPage = ({
  locale,
  title,
  otherLanguage,
  main,
  footer,
}: PublicPage): string => `<!DOCTYPE html>
<html lang="${locale === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">${word("skip", locale)}</a>
<header><p><a href="${htmlText(otherLanguage)}" lang="${locale === "zh" ? "en" : "zh-CN"}" hreflang="${locale === "zh" ? "en" : "zh-CN"}">${word("language", locale)}</a></p></header>
<main id="main">
<h1>${htmlText(title)}</h1>
${main}
</main>
<footer>
${footer}
</footer>
</body>
</html>
`;

/** Foreign text as paragraphs, a line each. */
export const paragraphs = (text: string): string =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => `<p>${htmlText(line)}</p>`)
    .join("\n");
