import { createServer } from "node:net";

/** Ports are below 32768: from there on the system hands them out to outgoing connections. */
const lowest = 20_000;
const beyond = 32_768;
const attempts = 200;

/** Listens on a port, so that nobody else can; null where somebody does already. */
const hold = (port) =>
  new Promise((resolve) => {
    const holder = createServer();
    holder.once("error", () => resolve(null));
    holder.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      holder.unref();
      const release = () => new Promise((done) => holder.close(() => done()));
      resolve({ port, release });
    });
  });

/**
 * A port on loopback that nobody listens on, the preferred one if it is free, else any other. It is kept until it is released:
 * whoever looks for a free port meanwhile finds another.
 * @param {number} [preferred]
 * @param {ReadonlySet<number>} [taken] ports promised to others that do not listen yet
 * @returns {Promise<{ port: number, release: () => Promise<void> }>}
 */
export async function keepPort(preferred, taken = new Set()) {
  const wished = preferred !== undefined && !taken.has(preferred) ? await hold(preferred) : null;
  if (wished) return wished;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = lowest + Math.floor(Math.random() * (beyond - lowest));
    const held = taken.has(port) ? null : await hold(port);
    if (held) return held;
  }
  throw new Error(`no free port between ${lowest} and ${beyond - 1} on 127.0.0.1`);
}

/**
 * A port on loopback that nobody listens on at this moment.
 * @param {number} [preferred]
 * @param {ReadonlySet<number>} [taken] ports promised to others that do not listen yet
 */
export async function freePort(preferred, taken = new Set()) {
  const { port, release } = await keepPort(preferred, taken);
  await release();
  return port;
}
