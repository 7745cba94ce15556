import { htmlText } from "../queues/html-text.js";
import { inBoth, plainPage } from "../queues/plain-page.js";

/** Says why nobody was signed in, in words that the graph said, and leads back to the beginning. */
export const failedPage = (message: string): string =>
  plainPage(
    { zh: "没有登录", en: "Not signed in" },
    `<p role="alert">${htmlText(message)}</p>
<p><a href="/sign-in/hospital">${inBoth({ zh: "重新登录", en: "Begin again" })}</a></p>`,
  );
