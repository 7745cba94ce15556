import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeLock } from "../../infra/local/lock.mjs";
import { processIdentity } from "../../infra/local/process-identity.mjs";
import { Records } from "../../infra/local/records.mjs";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();
const sleeper = () => spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);

test("what a killed start left running is ended by the next", async () => {
  const child = sleeper();
  const exited = once(child, "exit");
  const records = new Records(join(folder, "left"));
  records.note("welfare", child.pid ?? 0);
  expect(await records.endLeftovers()).toEqual(["welfare"]);
  expect(await exited).toEqual([null, "SIGTERM"]);
  expect(await records.endLeftovers()).toEqual([]);
});

test("a stranger that was given the number of an ended process is left alone", async () => {
  const child = sleeper();
  const records = new Records(join(folder, "stranger"));
  const note = JSON.stringify({ pid: child.pid, startedAt: "an earlier boot 17" });
  writeFileSync(join(folder, "stranger", "welfare.json"), note);
  expect(await records.endLeftovers()).toEqual([]);
  expect(processIdentity(child.pid)).not.toBeNull();
  child.kill();
});

test("a second start in one checkout is told which process runs already", () => {
  const file = join(folder, "start.lock");
  const release = takeLock(file);
  expect(() => takeLock(file)).toThrow(`already running in this folder (process ${process.pid})`);
  release();
  takeLock(file)();
});

test("a lock whose owner is gone does not keep anybody out", () => {
  const file = join(folder, "stale.lock");
  writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: "an earlier boot 17" }));
  expect(() => takeLock(file)()).not.toThrow();
});
