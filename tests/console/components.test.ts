import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { createLogger } from "@union/observability";
import type { FastifyInstance } from "fastify";
import type { Browser, Page } from "playwright-core";
import { consoleRoutes } from "../../gateway/src/console/console-routes.js";
import { httpServer } from "../../gateway/src/http/http-server.js";
import type { Limiters } from "../../gateway/src/http/limiters.js";
import { openBrowser } from "./browser.js";
import { foreignWords } from "./foreign-words.js";
import { sharedParts } from "./shared-parts.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";

let folder: string;
let server: FastifyInstance;
let address: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "console-components-"));
  const vite = resolve("node_modules/vite/bin/vite.js");
  const env = { ...process.env, NODE_ENV: "development" };
  const args = [vite, "build", "--outDir", folder, "--emptyOutDir"];
  await promisify(execFile)(process.execPath, args, { cwd: resolve("console"), env });
  server = httpServer(null, createLogger({ name: "gateway", level: "silent" }));
  const limits = { address: async () => {} } as unknown as Limiters;
  await server.register(consoleRoutes(folder, limits));
  address = await server.listen({ host: "127.0.0.1", port: 0 });
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const comes = async (): Promise<Page> => {
  const page = await (await browser.newContext({ locale: "zh-CN" })).newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${address}/components`);
  await page.getByRole("button", { name: "English" }).waitFor();
  return page;
};

test("the page of parts shows every part of the folder, and nothing that is not there", async () => {
  const page = await comes();
  const names = await page.locator("main section > h2 > code").allTextContents();
  expect(names.flatMap((name) => name.split(", ")).sort()).toEqual(sharedParts);
  await page.context().close();
}, 120_000);

test("every shared part stands on the page of parts, in both languages and type sizes, without a violation", async () => {
  const page = await comes();
  for (const [button, name, open] of [
    ["English", "zh-CN-usual", "打开对话框"],
    ["Large type", "en-usual", "Open the dialog"],
    ["中文", "en-large", "Open the dialog"],
    ["标准字", "zh-CN-large", "打开对话框"],
  ]) {
    await page.getByRole("button", { name: button! }).waitFor();
    const opens = page.getByRole("button", { name: open! });
    const seen = async (picture: string): Promise<void> => {
      expect(await violationsOf(page)).toEqual([]);
      expect(
        (await foreignWords(page, new Set())).filter(
          (text) => !/^[A-Z]\w+(, \w+)*$|0198f0a0|沈|东院区|职工之家示范/.test(text),
        ),
      ).toEqual([]);
      await keepPicture(page, picture);
    };
    await seen(`components-${name}`);
    await opens.click();
    await page.getByRole("dialog").waitFor();
    await seen(`components-${name}-dialog`);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await opens.and(page.locator(":focus")).count()).toBe(1);
    await page.getByRole("button", { name: button! }).click();
  }
  await page.context().close();
}, 240_000);
