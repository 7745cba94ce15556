import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { endProcess } from "./end-process.mjs";
import { processIdentity } from "./process-identity.mjs";
import { readJson } from "./read-json.mjs";
import { writeFile } from "./write-file.mjs";

/** Notes of what is running, so that a later start can end what a killed one left behind. */
export class Records {
  #folder;

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** @param {string} name @param {number} pid */
  note(name, pid) {
    writeFile(this.#file(name), JSON.stringify(processIdentity(pid)));
  }

  /** @param {string} name */
  forget(name) {
    rmSync(this.#file(name), { force: true });
  }

  /** Ends what still runs of an earlier start, and returns the names of what it ended. */
  async endLeftovers() {
    const names = readdirSync(this.#folder).map((file) => file.replace(/\.json.*$/, ""));
    const ended = await Promise.all(
      names.map(async (name) => {
        const wasRunning = await endProcess(readJson(this.#file(name)));
        this.forget(name);
        return wasRunning;
      }),
    );
    return names.filter((_, place) => ended[place]);
  }

  #file(name) {
    return join(this.#folder, `${name}.json`);
  }
}
