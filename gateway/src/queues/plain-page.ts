import { createHash } from "node:crypto";
import type { Sentence } from "@union/kernel";
import { htmlText } from "./html-text.js";

const style = `
body { margin: 0; font: 1rem/1.6 system-ui, sans-serif; color: #1f2933; background: #f4f6f8 }
main { max-width: 26rem; margin: 0 auto; padding: 2rem 1rem }
h1 { font-size: 1.5rem; line-height: 1.3 }
label { display: block; margin-top: 1rem; font-weight: 600 }
input, button { box-sizing: border-box; width: 100%; padding: .7rem; font: inherit; border: 1px solid #52606d; border-radius: .4rem }
button { margin-top: 1.5rem; border: 0; color: #fff; background: #0b5394; font-weight: 600 }
input:focus-visible, button:focus-visible, a:focus-visible { outline: 3px solid #f0b429; outline-offset: 2px }
[role=alert] { padding: .7rem 1rem; border-left: .3rem solid #ba2525; background: #fff }
[lang=en] { color: #52606d; font-size: .9rem }
h1 [lang=en], label [lang=en] { display: inline; font-weight: 400 }
`;
const styleHash = createHash("sha256").update(style).digest("base64");

/** What a browser may do with a plain page: its one style and its form, nothing else. */
export const plainPagePolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** A page of our own, Chinese first: no script, nothing from elsewhere, readable on a phone. */
export const plainPage = (title: Sentence, body: string): string => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${htmlText(title.zh)} ${htmlText(title.en)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${inBoth(title)}</h1>
${body}
</main>
</body>
</html>
`;

/** A sentence in Chinese, and in English after it. */
export const inBoth = ({ zh, en }: Sentence): string =>
  `${htmlText(zh)} <span lang="en">${htmlText(en)}</span>`;
