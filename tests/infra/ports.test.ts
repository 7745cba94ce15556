import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { freePort } from "../../infra/local/ports.mjs";

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
