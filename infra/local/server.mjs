import { spawn } from "node:child_process";
import { closeSync, openSync, statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { logTail } from "./log-tail.mjs";
import { Trouble } from "./trouble.mjs";

const patienceToStop = 10_000;

/**
 * A running child process whose output goes to a log file of its own. It is detached, so that Ctrl-C in a terminal
 * reaches only us and we can stop everything in the right order.
 */
export class Server {
  /**
   * @param {{ name: string, command: string, args: string[], logFile: string, cwd?: string, env?: NodeJS.ProcessEnv }} plan
   */
  constructor({ name, command, args, logFile, cwd, env }) {
    this.name = name;
    this.logFile = logFile;
    const log = openSync(logFile, "a", 0o600);
    this.logStart = statSync(logFile).size;
    this.child = spawn(command, args, { cwd, env, stdio: ["ignore", log, log], detached: true });
    closeSync(log);
    this.exited = new Promise((resolve) => {
      this.child.once("error", (error) => resolve(error.message));
      this.child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
    this.end = null;
    this.exited.then((end) => {
      this.end = end;
    });
  }

  get pid() {
    return this.child.pid;
  }

  /** What this process has written since it started. */
  output() {
    return logTail(this.logFile, { from: this.logStart });
  }

  /**
   * Waits until `isReady` says yes.
   * @param {() => boolean | Promise<boolean>} isReady
   * @param {number} patience milliseconds
   * @throws {Trouble} when the process ends first or takes longer
   */
  async ready(isReady, patience) {
    const deadline = Date.now() + patience;
    while (!(await isReady())) {
      if (this.end !== null) throw this.#trouble(`${this.name}: ${this.end}`);
      if (Date.now() > deadline) throw this.#trouble(`${this.name}: > ${patience / 1000} s`);
      await pause(30);
    }
    return this;
  }

  /** Asks it to stop, and insists after ten seconds. */
  async stop() {
    this.signal("SIGTERM");
    const insist = setTimeout(() => this.signal("SIGKILL"), patienceToStop);
    await this.exited;
    clearTimeout(insist);
  }

  /** @param {NodeJS.Signals} signal */
  signal(signal) {
    if (this.end === null) this.child.kill(signal);
  }

  #trouble(why) {
    return new Trouble({
      what: { zh: `${this.name} 没有启动成功`, en: `${this.name} did not start` },
      why: [why, logTail(this.logFile, { from: this.logStart, lines: 15 })].join("\n"),
      todo: {
        zh: `请看日志 ${this.logFile}，按其中的原因处理后再运行一次`,
        en: `Read ${this.logFile}, mend what it complains of, and run the same command again`,
      },
    });
  }
}
