import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createLogger } from "@union/observability";
import type { FastifyInstance } from "fastify";
import { httpServer } from "../http/http-server.js";
import type { Limiters } from "../http/limiters.js";
import { consoleRoutes } from "./console-routes.js";

const script = "console.log(1)".repeat(200);
let folder: string;
let server: FastifyInstance;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "console-"));
  await mkdir(join(folder, "assets"));
  await writeFile(
    join(folder, "index.html"),
    '<meta name="style-nonce" content="" /><p>职工之家</p>',
  );
  await writeFile(join(folder, "icon.svg"), "<svg/>");
  await writeFile(join(folder, "assets/main-1a2b.js"), script);
  await writeFile(join(folder, "assets/main-1a2b.js.gz"), gzipSync(script));
  await writeFile(join(folder, "secret.txt"), "not to be read");
  server = httpServer(null, createLogger({ name: "gateway", level: "silent" }));
  const limits = { address: async () => {} } as unknown as Limiters;
  await server.register(consoleRoutes(folder, limits));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});
const get = (url: string, headers: Record<string, string> = { accept: "text/html" }) =>
  server.inject({ method: "GET", url, headers });

test("every address of the console gives its page, with a nonce of its own that its policy names", async () => {
  const [one, two] = [await get("/"), await get("/people/0198?asOf=2025-01-01")];
  const nonces = [one, two].map(({ body }) => /content="([\w-]{20,})"/.exec(body)?.[1]);
  expect(new Set(nonces).size).toBe(2);
  expect(one.headers["content-security-policy"]).toContain(`'nonce-${nonces[0]}'`);
  expect(one.headers["content-security-policy"]).toContain("script-src 'self'");
  expect(two.headers["content-type"]).toBe("text/html; charset=utf-8");
});

test("its files go out compressed and are kept for a year, since their names change with them", async () => {
  const sent = await get("/assets/main-1a2b.js", { "accept-encoding": "gzip" });
  expect(sent.headers).toMatchObject({
    "content-encoding": "gzip",
    "cache-control": "public, max-age=31536000, immutable",
  });
  expect(sent.headers["content-type"]).toContain("javascript");
});

test.each([
  ["/assets/main-0000.js", "text/html"],
  ["/nowhere", "application/json"],
])("%s asked for as %s is not there, said in words", async (url, accept) => {
  const sent = await get(url, { accept });
  expect(sent.statusCode).toBe(404);
  expect(sent.json().errors[0].message).toMatch(/[一-龥]/);
});

test.each(["/assets/../secret.txt", "/assets/%2e%2e/secret.txt", "/assets/..%2fsecret.txt"])(
  "%s does not lead out of the folder of files",
  async (url) => {
    expect((await get(url)).body).not.toContain("not to be read");
  },
);
