import type { Sentence } from "@union/kernel";
import { htmlText } from "./html-text.js";
import { inBoth, plainPage } from "./plain-page.js";

const title = { zh: "队列登录", en: "Sign in to the queues" };
const note = {
  zh: "供系统管理员查看和处理各服务的队列。登录 15 分钟后失效，需要重新登录。除本机外，须经 https 访问，浏览器须允许 Cookie。",
  en: "For system administrators, to look at the services' queues. A session ends after 15 minutes; then sign in again. Except on this very machine it needs https; the browser must allow cookies.",
};

/** The form that signs in, with what went wrong the last time: a sentence, or words that the graph said. */
export const signInPage = (wrong: Sentence | string | null = null): string =>
  plainPage(
    title,
    `${wrong === null ? "" : `<p role="alert">${typeof wrong === "string" ? htmlText(wrong) : inBoth(wrong)}</p>`}
<form method="post" action="/queues/sign-in">
<label for="login">${inBoth({ zh: "账号", en: "Login" })}</label>
<input id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required>
<label for="password">${inBoth({ zh: "密码", en: "Password" })}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button>登录 Sign in</button>
</form>
<p>${inBoth(note)}</p>`,
  );
