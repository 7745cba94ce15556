import { setTimeout as pause } from "node:timers/promises";
import { interrupted } from "./interrupted.mjs";
import { say } from "./say.mjs";
import { Server } from "./server.mjs";

const longestPause = 30_000;
/** Who has run this long is forgiven earlier falls. */
const settled = 60_000;

/**
 * The long-running children of one start, in the order they were started. One that ends without being asked is
 * started again, later and later; `stop` ends all, the last started first.
 */
export class Processes {
  #records;
  #servers = new Map();
  #stopping = false;

  /** @param {import("./records.mjs").Records} records */
  constructor(records) {
    this.#records = records;
  }

  /**
   * Starts a process, waits until it is ready and from then on keeps it running.
   * @param {import("./server.mjs").Plan} plan
   * @throws {import("./trouble.mjs").Trouble} when it ends or dawdles before it is ready
   */
  async start(plan) {
    interrupted.throwIfAborted();
    await this.#spawn(plan).ready();
    void this.#keep(plan);
  }

  /** Ends all, the last started first, so that nobody loses what they stand on. */
  async stop() {
    this.#stopping = true;
    for (const [name, server] of [...this.#servers].reverse()) {
      await server.stop();
      this.#records.forget(name);
    }
  }

  #spawn(plan) {
    const server = new Server(plan);
    this.#servers.set(plan.name, server);
    if (server.pid !== undefined) this.#records.note(plan.name, server.pid);
    return server;
  }

  async #keep(plan) {
    let since = Date.now();
    for (let falls = 1; ; falls += 1) {
      const end = await this.#servers.get(plan.name).exited;
      if (this.#stopping) return;
      if (Date.now() - since > settled) falls = 1;
      const wait = Math.min(longestPause, 1000 * 2 ** (falls - 1));
      say(
        `${plan.name} 意外退出（${end}），${wait / 1000} 秒后重启；日志 ${plan.logFile}`,
        `${plan.name} ended unasked (${end}), starting it again in ${wait / 1000} s; log ${plan.logFile}`,
      );
      await pause(wait, undefined, { ref: false });
      if (this.#stopping) return;
      since = Date.now();
      void this.#welcomeBack(this.#spawn(plan));
    }
  }

  /** One that does not get ready is stopped, and so falls again. */
  async #welcomeBack(server) {
    try {
      await server.ready();
      say(`${server.name} 已恢复`, `${server.name} is back`);
    } catch {
      await server.stop();
    }
  }
}
