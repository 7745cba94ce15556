const attempts = 5;

/**
 * Starts a program on the port that is kept for it. Between letting go of it and listening on it another program may take it: then
 * on another port.
 * @template T
 * @param {import("./choose-ports.mjs").KeptPorts} kept
 * @param {string} name
 * @param {(port: number) => Promise<T>} start
 * @returns {Promise<T>}
 */
export async function startOnPort(kept, name, start) {
  for (let attempt = 1; ; attempt += 1) {
    await kept.release(name);
    try {
      return await start(kept.ports[name]);
    } catch (error) {
      const isTaken = /address already in use/i.test(error.told?.why ?? "");
      if (!isTaken || attempt === attempts) throw error;
      await kept.another(name);
    }
  }
}
