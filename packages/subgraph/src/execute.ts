import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
  valueFromASTUntyped,
} from "graphql";
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

type Variables = Readonly<Record<string, unknown>>;
type Prepared = { readonly query: CompiledQuery; readonly defaults: Variables };

/** Runs operations against a schema, each operation text parsed, validated and compiled once. */
export function executor(schema: GraphQLSchema): Execute {
  const compiled = new LRUCache<string, Prepared | ExecutionResult>({ max: kept });
  const compile = ({ query, operationName }: Operation): Prepared | ExecutionResult => {
    try {
      const document = parse(query, { maxTokens: 10_000 });
      const errors = validate(schema, document);
      if (errors.length > 0) return { errors };
      const compiledQuery = compileQuery(schema, document, operationName ?? undefined);
      return isCompiledQuery(compiledQuery)
        ? { query: compiledQuery, defaults: defaultsOf(document, operationName) }
        : compiledQuery;
    } catch (thrown) {
      if (thrown instanceof GraphQLError) return { errors: [thrown] };
      throw thrown;
    }
  };
  return async (operation, context) => {
    const key = `${operation.operationName ?? ""}\n${operation.query}`;
    const prepared = compiled.get(key) ?? compile(operation);
    compiled.set(key, prepared);
    if (!("query" in prepared)) return prepared;
    const variables = { ...prepared.defaults, ...operation.variables };
    return prepared.query.query(undefined, context, variables);
  };
}

/** Default values of an operation's variables: the compiled executor overlooks those of non-null variables. */
const defaultsOf = (document: DocumentNode, operationName: Operation["operationName"]): Variables =>
  Object.fromEntries(
    document.definitions
      .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
      .filter(({ name }) => !operationName || name?.value === operationName)
      .flatMap(({ variableDefinitions }) => variableDefinitions ?? [])
      .flatMap(({ variable, defaultValue }) =>
        defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
      ),
  );
