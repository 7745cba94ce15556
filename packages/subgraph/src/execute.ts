import { type ExecutionResult, GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { RequestContext } from "./request-context.js";

export type Operation = {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
};
export type Execute = (operation: Operation, context: RequestContext) => Promise<ExecutionResult>;

/** Compiled operations kept; the gateway sends few different texts, so this is ample. */
const kept = 2_000;

/** Runs operations against a schema, each operation text parsed, validated and compiled once. */
export function executor(schema: GraphQLSchema): Execute {
  const compiled = new LRUCache<string, CompiledQuery | ExecutionResult>({ max: kept });
  const compile = ({ query, operationName }: Operation): CompiledQuery | ExecutionResult => {
    try {
      const document = parse(query, { maxTokens: 10_000 });
      const errors = validate(schema, document);
      return errors.length > 0
        ? { errors }
        : compileQuery(schema, document, operationName ?? undefined);
    } catch (thrown) {
      if (thrown instanceof GraphQLError) return { errors: [thrown] };
      throw thrown;
    }
  };
  return async (operation, context) => {
    const key = `${operation.operationName ?? ""}\n${operation.query}`;
    const prepared = compiled.get(key) ?? compile(operation);
    compiled.set(key, prepared);
    return isCompiledQuery(prepared)
      ? prepared.query(undefined, context, operation.variables ?? {})
      : prepared;
  };
}
