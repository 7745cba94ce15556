import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files by their path in the tree, each with the modules that it imports. */
export type Seeds = { readonly [path: string]: readonly string[] };

const packages = ["kernel", "calendar", "policy", "persistence", "testing"];
const libraries = [
  "typeorm",
  "mysql2",
  "graphql",
  "type-graphql",
  "graphql-scalars",
  "@apollo/server",
  "@bull-board/api",
  "bullmq",
  "ioredis",
  "zod",
  "jose",
  "pino",
  "prom-client",
  "exceljs",
  "saxes",
  "yauzl",
  "csv-parse",
  "iconv-lite",
  "chinese-days",
  "aws4fetch",
  "nodemailer",
  "undici",
  "@node-rs/argon2",
  "pinyin-pro",
  "openid-client",
  "oauth4webapi",
  "react",
  "antd",
  "urql",
  "echarts",
  "fast-check",
];

/** A house in miniature: our folders, our packages linked as npm links them, and empty libraries of the real names. */
export class SeededTree {
  readonly root = mkdtempSync(join(tmpdir(), "architecture-"));

  constructor(seeds: Seeds) {
    for (const name of packages) this.addPackage(name);
    for (const name of libraries) this.addLibrary(name);
    for (const folder of ["packages", "services", "gateway"])
      mkdirSync(join(this.root, folder), { recursive: true });
    // Imports of types alone: they vanish when compiled, the rules must see them all the same.
    for (const [path, imports] of Object.entries(seeds))
      this.write(
        path,
        imports.map((each) => `import type {} from ${JSON.stringify(each)};`).join("\n"),
      );
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private addPackage(name: string): void {
    const source = { source: "./src/index.ts", default: "./dist/index.js" };
    this.write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@union/${name}`, type: "module", exports: { ".": source } }),
    );
    this.write(`packages/${name}/src/index.ts`, "export {};\nusing nothing = null;");
    this.write(`packages/${name}/dist/index.js`, "export {};");
    const link = join(this.root, "node_modules/@union", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(this.root, "packages", name), link);
  }

  private addLibrary(name: string): void {
    const description = { name, main: "dist/index.js" };
    this.write(`node_modules/${name}/package.json`, JSON.stringify(description));
    this.write(`node_modules/${name}/dist/index.js`, "");
  }

  private write(path: string, text: string): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
}
