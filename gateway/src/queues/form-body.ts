import type { FastifyInstance } from "fastify";

/** Lets a scope read small forms as browsers send them without a script: each field's last value. */
export function formBody(server: FastifyInstance): void {
  server.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: 8_192 },
    async (_: unknown, body: string | Buffer) =>
      Object.fromEntries(new URLSearchParams(body.toString())),
  );
}
