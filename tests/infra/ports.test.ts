import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { choosePorts } from "../../infra/local/choose-ports.mjs";
import { freePort } from "../../infra/local/ports.mjs";
import { startOnPort } from "../../infra/local/start-on-port.mjs";

const listen = async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, port: (server.address() as AddressInfo).port };
};

test("the preferred port is taken when it is free", async () => {
  const port = await freePort();
  expect(await freePort(port)).toBe(port);
});

test("a port that somebody listens on gives way to another below 32768", async () => {
  const { server, port } = await listen();
  const other = await freePort(port);
  server.close();
  expect(other).not.toBe(port);
  expect(other).toBeLessThan(32_768);
});

test("a port promised to another program is not promised twice", async () => {
  const port = await freePort();
  expect(await freePort(port, new Set([port]))).not.toBe(port);
});

test("a chosen port is kept until it is released: two starts at once get ports of their own", async () => {
  const wish = await freePort();
  const [one, other] = await Promise.all([choosePorts({ a: wish }), choosePorts({ a: wish })]);
  expect(one.ports["a"]).not.toBe(other.ports["a"]);
  expect(await freePort(one.ports["a"])).not.toBe(one.ports["a"]);
  await one.release("a");
  await other.release("a");
  expect(await freePort(one.ports["a"])).toBe(one.ports["a"]);
});

test("a program whose port was taken in the last moment starts on another one; any other trouble is told", async () => {
  const kept = await choosePorts({ a: await freePort() });
  const first = kept.ports["a"];
  const tried: number[] = [];
  const taken = Object.assign(new Error(), { told: { why: "Bind: Address already in use" } });
  const port = await startOnPort(kept, "a", async (on) => {
    tried.push(on);
    if (tried.length === 1) throw taken;
    return on;
  });
  expect(tried[0]).toBe(first);
  expect(port).toBe(kept.ports["a"]);
  expect(port).not.toBe(first);
  const broken = () => startOnPort(kept, "a", () => Promise.reject(new Error("broken")));
  await expect(broken()).rejects.toThrow("broken");
});
