import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { createLogger } from "@union/observability";
import type { FastifyInstance } from "fastify";
import type { Browser } from "playwright-core";
import { consoleRoutes } from "../../gateway/src/console/console-routes.js";
import { httpServer } from "../../gateway/src/http/http-server.js";
import type { Limiters } from "../../gateway/src/http/limiters.js";
import { openBrowser } from "./browser.js";
import { foreignWords } from "./foreign-words.js";
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

test("every shared part stands on the page of parts, in both languages and type sizes, without a violation", async () => {
  const page = await (await browser.newContext({ locale: "zh-CN" })).newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${address}/components`);
  for (const [button, name] of [
    ["English", "zh-CN-usual"],
    ["Large type", "en-usual"],
    ["中文", "en-large"],
    ["标准字", "zh-CN-large"],
  ]) {
    await page.getByRole("button", { name: button! }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(
      (await foreignWords(page, new Set())).filter(
        (text) => !/^[A-Z]\w+(: \w+)?(, \w+)*$|0198f0a0|沈|职工之家示范/.test(text),
      ),
    ).toEqual([]);
    await keepPicture(page, `components-${name}`);
    await page.getByRole("button", { name: button! }).click();
  }
  await page.context().close();
}, 240_000);
