import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse, { desktopConfig } from "lighthouse";
import { chromium } from "playwright-core";
import { buildConsole } from "../local/build-console.mjs";
import { createDemoUnion, loadDemoYear } from "../local/load-demo.mjs";
import { freePort } from "../local/ports.mjs";
import { say } from "../local/say.mjs";
import { median } from "./median.mjs";
import { Stage } from "./stage.mjs";

const login = "chair";
const rounds = 3;
const services = ["membership", "democratic-management", "welfare", "activities", "notifications"];
/** A page of the same gateway without script: what the machine and the browser cost by themselves. */
const bare = { name: "bare page", path: "/queues/sign-in" };
const door = { name: "sign-in", path: "/people" };
const rooms = [
  { name: "people", path: "/people" },
  { name: "summary", path: "/summary" },
];
const screens = { desktop: desktopConfig, phone: undefined };

/** Lighthouse on the console's first pages, at a desk and on a slowed phone, beside a bare page; medians of three rounds. */
export async function bench() {
  await buildConsole();
  const stage = await Stage.open(services);
  const profile = mkdtempSync(join(tmpdir(), "union-lighthouse-"));
  const port = await freePort();
  const browser = await openBrowser(profile, port);
  try {
    const demo = stage.environment.demo();
    await createDemoUnion({ ...stage.environment.service("membership"), ...demo });
    await loadDemoYear({ ...demo, DEMO_LOADED: join(profile, "demo-loaded") });
    const address = stage.address("gateway");
    const results = await measured(address, port, [bare, door]);
    await signIn(await browser.newPage(), `${address}${door.path}`, demo.DEMO_PASSWORD);
    results.push(...(await measured(address, port, rooms)));
    console.log(`\nconsole of the demo year; medians of ${rounds} rounds`);
    for (const line of results) console.log(line);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
    await stage.close();
  }
}

const openBrowser = (profile, port) =>
  chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      `--remote-debugging-port=${port}`,
    ],
  });

async function signIn(page, address, password) {
  await page.goto(address);
  await page.locator("input[autocomplete=username]").fill(login);
  await page.locator("input[autocomplete=current-password]").fill(password);
  await page.locator("button[type=submit]").click();
  await page.locator("main#content h1").first().waitFor();
  await page.close();
}

async function measured(address, port, pages) {
  const lines = [];
  for (const [screen, config] of Object.entries(screens))
    for (const { name, path } of pages) {
      const seen = [];
      for (let round = 0; round < rounds; round += 1)
        seen.push(await look(`${address}${path}`, port, config));
      const of = (key) => median(seen.map((one) => one[key]));
      say(`${name} ${screen}`, "seen");
      lines.push(
        `  ${name.padEnd(10)} ${screen.padEnd(8)} performance ${of("performance")} · accessibility ${of("accessibility")} · best practices ${of("bestPractices")} · largest paint ${Math.round(of("paintMs"))} ms`,
      );
    }
  return lines;
}

async function look(url, port, config) {
  const flags = { port, output: "json", logLevel: "error", disableStorageReset: true };
  const { lhr } = await lighthouse(url, flags, config);
  const score = (name) => Math.round((lhr.categories[name].score ?? 0) * 100);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    paintMs: lhr.audits["largest-contentful-paint"].numericValue ?? 0,
  };
}
