import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ApolloServer } from "@apollo/server";
import type { Logger } from "@union/observability";
import { type GraphQLSchema, parse } from "graphql";
import type { GraphContext } from "./graph-context.js";
import { planOnlyContext } from "./plan-only-context.js";
import { sampleVariables } from "./sample-variables.js";

/**
 * Plans the operations in a folder's `.graphql` files, one each, so that the first to ask them waits no longer than the
 * next. Services are not asked. What cannot be planned is logged and left.
 */
export async function warmUp(
  apollo: ApolloServer<GraphContext>,
  schema: GraphQLSchema,
  folder: string,
  log: Logger,
): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".graphql")).sort();
  for (const name of names) {
    try {
      const query = await readFile(join(folder, name), "utf8");
      const variables = sampleVariables(schema, parse(query));
      const request = { query, variables };
      const { body } = await apollo.executeOperation(request, { contextValue: planOnlyContext });
      const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("; "));
    } catch (err) {
      log.warn({ file: name, err }, "an operation could not be planned beforehand");
    }
  }
  log.info({ operations: names.length }, "query plans are warm");
}
