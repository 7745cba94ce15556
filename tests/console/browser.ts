import { type Browser, chromium } from "playwright-core";

/** Where Debian's package puts it. */
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
/** A browser that talks to nobody but the page's own host. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Debian's chromium without a window. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args });
