import { metrics } from "@union/observability";
import type { FastifyInstance } from "fastify";
import type { SubgraphPools } from "../graph/subgraph-pools.js";

/**
 * GET /health: the gateway and each service behind it; 200 as long as the gateway itself serves, for it serves what is
 * left when a service is down. GET /metrics: Prometheus text.
 */
export const operatorRoutes = (pools: SubgraphPools) => async (server: FastifyInstance) => {
  server.get("/health", async () => {
    const services = await pools.health();
    const allUp = Object.values(services).every((state) => state === "up");
    return { status: allUp ? "up" : "degraded", services };
  });
  server.get("/metrics", async (_, reply) => {
    const text = await metrics.metrics();
    return reply.type(metrics.contentType).send(text);
  });
};
