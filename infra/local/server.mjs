import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { interrupted } from "./interrupted.mjs";
import { logTail } from "./log-tail.mjs";
import { Trouble } from "./trouble.mjs";

const patienceToStop = 10_000;

/**
 * How a long-running process is started and how one sees that it is ready.
 * @typedef {{ name: string, command: string, args: string[], logFile: string, env?: NodeJS.ProcessEnv,
 *   isReady: (server: Server) => boolean | Promise<boolean>, patience: number }} Plan
 *   patience: milliseconds it may take to get ready
 */

/**
 * A running child process whose output goes to a log file of its own. It is detached, so that Ctrl-C in a terminal
 * reaches only us and we can stop everything in the right order.
 */
export class Server {
  /** @param {Plan} plan */
  constructor({ name, command, args, logFile, env, isReady, patience }) {
    this.name = name;
    this.logFile = logFile;
    this.isReady = isReady;
    this.patience = patience;
    mkdirSync(dirname(logFile), { recursive: true });
    const log = openSync(logFile, "a", 0o600);
    this.logStart = statSync(logFile).size;
    this.child = spawn(command, args, { env, stdio: ["ignore", log, log], detached: true });
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
   * Waits until it is ready.
   * @throws {Trouble} when the process ends first or takes longer than its patience
   */
  async ready() {
    const deadline = Date.now() + this.patience;
    while (!(await this.isReady(this))) {
      interrupted.throwIfAborted();
      if (this.end !== null) throw this.#trouble(`${this.name}: ${this.end}`);
      if (Date.now() > deadline) throw this.#trouble(`${this.name}: > ${this.patience / 1000} s`);
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
