import { createServer } from "node:http";
import { mysql } from "./foreign.mjs";

/** Connections to each database, as many as a service keeps. */
const connections = 10;

/** A pool on the database of a service, whose address is in the environment. */
export const poolOf = (service) =>
  mysql.createPool({
    uri: process.env[`DATABASE_${service.toUpperCase().replaceAll("-", "_")}`],
    connectionLimit: connections,
    dateStrings: true,
    supportBigNumbers: true,
    decimalNumbers: true,
    charset: "utf8mb4_unicode_520_ci",
    timezone: "Z",
  });

/**
 * The plainest server there could be: no GraphQL, no framework, no token, no signature. Each path has a function that
 * gets what the gateway would get, and answers the same data.
 * @param {Record<string, (asked: object, headers: object) => Promise<object>>} handlers by path
 */
export function serveBare(handlers) {
  const server = createServer(async (request, response) => {
    if (request.url === "/health") return response.end("up");
    try {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const asked = JSON.parse(Buffer.concat(chunks).toString("utf8"));
      const data = await handlers[request.url](asked.variables, request.headers);
      const body = Buffer.from(JSON.stringify({ data }));
      response
        .writeHead(200, { "content-type": "application/json", "content-length": body.length })
        .end(body);
    } catch (failure) {
      response.writeHead(500).end(String(failure.stack));
    }
  });
  server.listen(Number(process.env["PORT"]), "127.0.0.1");
  process.once("SIGTERM", () => process.exit(0));
}
