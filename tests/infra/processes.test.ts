import { existsSync } from "node:fs";
import { join } from "node:path";
import { Processes } from "../../infra/local/processes.mjs";
import { Records } from "../../infra/local/records.mjs";
import type { Server } from "../../infra/local/server.mjs";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();

test("a program that ends unasked is started again, and the person is told", async () => {
  const said: string[] = [];
  const back = new Promise<void>((resolve) => {
    jest.spyOn(console, "log").mockImplementation((line: string) => {
      said.push(line);
      if (line.includes("is back")) resolve();
    });
  });
  const processes = new Processes(new Records(join(folder, "run")));
  const fallsOnce = `const fs = require("node:fs");
    const again = fs.existsSync(process.argv[1]);
    fs.writeFileSync(process.argv[1], "");
    console.log("ready");
    if (again) setInterval(() => {}, 1000); else setTimeout(() => process.exit(5), 200);`;
  await processes.start({
    name: "welfare",
    command: process.execPath,
    args: ["-e", fallsOnce, join(folder, "fell")],
    logFile: join(folder, "welfare.log"),
    isReady: (server: Server) => server.output().includes("ready"),
    patience: 20_000,
  });
  await back;
  expect(said[0]).toContain("welfare 意外退出（exit code 5），1 秒后重启");
  await processes.stop();
  expect(existsSync(join(folder, "run", "welfare.json"))).toBe(false);
});
