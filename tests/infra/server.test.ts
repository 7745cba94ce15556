import { join } from "node:path";
import { Server } from "../../infra/local/server.mjs";
import { troubleText } from "../../infra/local/trouble-text.mjs";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();

const program = (name: string, source: string, patience = 20_000) =>
  new Server({
    name,
    command: process.execPath,
    args: ["-e", source],
    logFile: join(folder, "logs", `${name}.log`),
    isReady: (server: Server) => server.output().includes("ready"),
    patience,
  });

const troubleOf = (server: Server): Promise<string> => server.ready().then(() => "", troubleText);

test("a program that fails is reported with its name, its end, its last words and what to do", async () => {
  const said = await troubleOf(
    program("broken", 'console.error("no such table"); process.exit(3)'),
  );
  expect(said).toContain("broken 没有启动成功");
  expect(said).toContain("broken did not start");
  expect(said).toContain("exit code 3");
  expect(said).toContain("no such table");
  expect(said).toContain(join(folder, "logs", "broken.log"));
});

test("a program that cannot be found is reported, not thrown", async () => {
  const plan = {
    command: join(folder, "nowhere"),
    args: [],
    patience: 20_000,
    isReady: () => false,
  };
  const server = new Server({ name: "absent", logFile: join(folder, "absent.log"), ...plan });
  expect(await troubleOf(server)).toContain("ENOENT");
});

test("a program that does not get ready in time is reported, and ends when it is stopped", async () => {
  const server = program("dawdler", "setInterval(() => {}, 1000)", 100);
  expect(await troubleOf(server)).toContain("dawdler: > 0.1 s");
  await server.stop();
  expect(server.end).toBe("SIGTERM");
});

test("words of an earlier run in the same log do not count as being ready", async () => {
  const first = program("twice", 'console.log("ready"); setInterval(() => {}, 1000)');
  await first.ready();
  await first.stop();
  const second = program("twice", "process.exit(4)");
  expect(await troubleOf(second)).toContain("exit code 4");
});
