import { createServer } from "node:net";

/** Ports are below 32768: from there on the system hands them out to outgoing connections. */
const lowest = 20_000;
const beyond = 32_768;
const attempts = 200;

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () =>
      probe.close(() => resolve(true)),
    );
  });

/**
 * A port on loopback that nobody listens on: the preferred one if it is free, else any other.
 * @param {number} [preferred]
 * @param {ReadonlySet<number>} [taken] ports promised to others that do not listen yet
 */
export async function freePort(preferred, taken = new Set()) {
  if (preferred !== undefined && !taken.has(preferred) && (await isFree(preferred)))
    return preferred;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = lowest + Math.floor(Math.random() * (beyond - lowest));
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`no free port between ${lowest} and ${beyond - 1} on 127.0.0.1`);
}
