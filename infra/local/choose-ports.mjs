import { keepPort } from "./ports.mjs";
import { say } from "./say.mjs";

/**
 * A free port for each name, its preferred one if that is free. Each is kept until its program is about to listen on it, for a
 * start may take minutes and others start meanwhile.
 * @param {Record<string, number>} preferred
 * @returns {Promise<KeptPorts>}
 * @typedef {{ ports: Record<string, number>, release: (name: string) => Promise<void>, another: (name: string) => Promise<void> }} KeptPorts
 *   another: the name takes another port than the one it had
 */
export async function choosePorts(preferred) {
  const ports = {};
  const kept = new Map();
  const choose = async (name, wish) => {
    const held = await keepPort(wish, new Set(Object.values(ports)));
    kept.set(name, held);
    ports[name] = held.port;
  };
  const tell = (name, wish) =>
    say(
      `端口 ${wish} 已被占用，${name} 改用 ${ports[name]}`,
      `port ${wish} is taken, ${name} takes ${ports[name]} instead`,
    );
  for (const [name, wish] of Object.entries(preferred)) {
    await choose(name, wish);
    if (ports[name] !== wish) tell(name, wish);
  }
  return {
    ports,
    release: async (name) => {
      await kept.get(name)?.release();
      kept.delete(name);
    },
    another: async (name) => {
      const former = ports[name];
      await choose(name);
      tell(name, former);
    },
  };
}
