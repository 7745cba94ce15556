import { unwatchFile, watchFile } from "node:fs";
import { readFile } from "node:fs/promises";
import type { SupergraphManager } from "@apollo/gateway";
import type { Logger } from "@union/observability";

/**
 * The supergraph in a file, read again whenever the file changes. A file that cannot be read or composed is logged, and
 * the graph stays as it was.
 */
export const supergraphFile = (path: string, log: Logger, everyMs = 1_000): SupergraphManager => ({
  async initialize({ update }) {
    const supergraphSdl = await readFile(path, "utf8");
    const reload = async () => {
      try {
        update(await readFile(path, "utf8"));
        log.info("the supergraph was loaded again");
      } catch (err) {
        log.error({ err }, "the changed supergraph cannot be used; the graph stays as it was");
      }
    };
    const changed = () => void reload();
    watchFile(path, { interval: everyMs, persistent: false }, changed);
    return { supergraphSdl, cleanup: async () => unwatchFile(path, changed) };
  },
});
