import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BoardParts } from "./board-parts.js";
import { htmlText } from "./html-text.js";

/**
 * What bull-board's page needs of a browser: its own scripts and answers. Its widgets write styles as they go, so styles
 * may stand in the page; scripts may not, and none is made from text.
 */
export const boardPolicy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

/** Asks for a sign-in when the session has ended, so that no screen goes on showing what it once read. */
const reload = `<meta http-equiv="refresh" content="900">`;
const signOut = `<form method="post" action="/queues/sign-out" style="position:fixed;right:1rem;bottom:1rem;z-index:9">
<button style="padding:.6rem 1rem;font:inherit;color:#fff;background:#0b5394;border:0;border-radius:.4rem">退出 Sign out</button>
</form>`;

/** The page of the board: bull-board's own, without the fonts it would fetch from the internet, with a way to sign out. */
export function boardPage({ views, uiConfig }: BoardParts): string {
  const values: Readonly<Record<string, string>> = {
    basePath: "/queues/",
    title: htmlText(uiConfig.boardTitle ?? ""),
    favIconDefault: htmlText(uiConfig.favIcon?.default ?? ""),
    favIconAlternative: htmlText(uiConfig.favIcon?.alternative ?? ""),
    uiConfig: JSON.stringify(uiConfig).replaceAll("<", "\\u003c"),
  };
  return readFileSync(join(views, "index.ejs"), "utf8")
    .replaceAll(/<%[-=] (\w+) %>/g, (_, name: string) => values[name] ?? "")
    .replace('<html lang="en"', '<html lang="zh-CN"')
    .replaceAll(/<link[^>]+href="https:[^>]*>/g, "")
    .replace("</head>", `${reload}</head>`)
    .replace("</body>", `${signOut}</body>`);
}
