import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A way to the real Redis that can be cut, and counts how often something is sent there. */
export async function cuttableRedis(real: string) {
  const { hostname, port, username, password } = new URL(real);
  const sockets: Socket[] = [];
  let trips = 0;
  const server = createServer((near) => {
    const far = connect(Number(port || 6379), hostname);
    for (const socket of [near, far]) socket.on("error", () => {});
    sockets.push(near, far);
    near.on("data", () => {
      trips += 1;
    });
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `redis://${username}:${password}@127.0.0.1:${own}/`,
    trips: () => trips,
    cut() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
