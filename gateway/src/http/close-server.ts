import type { FastifyInstance } from "fastify";

/** Closes the server when its last request is answered. Connections that clients keep alive are closed as they fall idle. */
export async function closeServer(server: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => server.server.closeIdleConnections(), 50);
  await server.close().finally(() => clearInterval(sweep));
}
