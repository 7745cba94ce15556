import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { fastifyCompress } from "@fastify/compress";
import type { FastifyInstance } from "fastify";
import { type GraphContext, graphContext } from "../graph/graph-context.js";
import { askerOf } from "./asker-of.js";
import { compression } from "./compression.js";
import type { Identity } from "./identity.js";

/** POST and GET /graphql; only its answers are compressed. */
export const graphRoute =
  (apollo: ApolloServer<GraphContext>, identity: Identity) => async (server: FastifyInstance) => {
    await server.register(fastifyCompress, compression);
    server.route({
      method: ["GET", "POST"],
      url: "/graphql",
      onRequest: identity,
      handler: fastifyApolloHandler(apollo, {
        context: async (request, reply) =>
          graphContext(askerOf(request), (cookies) => reply.header("set-cookie", cookies)),
      }),
    });
  };
