import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import {
  GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
  isUnionType,
  lexicographicSortSchema,
  parse,
} from "graphql";
import { buildSchema, createResolversMap, type NonEmptyArray } from "type-graphql";
import { guard, type Permissions } from "./permissions.js";
import { RefusedType } from "./refused.type.js";
import type { RequestContext } from "./request-context.js";
import { schemaMistakes } from "./schema-mistakes.js";

/** Answers an entity's key with the entity; may only touch loaders, so that fifty keys are one batch. */
export type ReferenceResolver = (key: never, context: never) => unknown;

export type SubgraphParts = {
  readonly resolvers: NonEmptyArray<new () => object>;
  /** One per type with a key. */
  readonly references: Readonly<Record<string, ReferenceResolver>>;
  readonly permissions: Permissions;
  /** Types of others that this service adds fields to; none of its own fields may lead to them. */
  readonly extended?: readonly (new () => object)[];
};

export type Subgraph = { readonly schema: GraphQLSchema; readonly typeDefs: string };

type FieldResolver = (
  source: unknown,
  args: unknown,
  context: RequestContext,
  info: unknown,
) => unknown;

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

/**
 * Makes a service's resolver classes into a federation subgraph, every root field behind its permission. Throws on a schema
 * that could not be served well, see {@link schemaMistakes}.
 */
export async function buildSubgraph({
  resolvers,
  references,
  permissions,
  extended = [],
}: SubgraphParts): Promise<Subgraph> {
  plainFieldsStayPlain();
  const plain = await buildSchema({ resolvers, orphanedTypes: [...extended], validate: false });
  const mistakes = schemaMistakes(plain, Object.keys(references));
  if (mistakes.length > 0) throw new Error(`the schema is wrong: ${mistakes.join("; ")}`);
  const map = createResolversMap(plain) as Record<string, Record<string, unknown>>;
  for (const [type, load] of Object.entries(references))
    map[type] = { ...map[type], __resolveReference: load };
  for (const type of Object.values(plain.getTypeMap()))
    if (isUnionType(type)) map[type.name] = { __resolveType: resolveResult(type) };
  for (const root of [plain.getQueryType(), plain.getMutationType()])
    if (root instanceof GraphQLObjectType)
      map[root.name] = guarded(root.name, map[root.name] ?? {}, permissions);
  const typeDefs = `${link}\n\n${printSchemaWithDirectives(lexicographicSortSchema(plain))}\n`;
  return {
    schema: buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers: map as never }),
    typeDefs,
  };
}

function guarded(
  root: string,
  fields: Record<string, unknown>,
  permissions: Permissions,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, resolve]) => {
      const inner: FieldResolver = (source, args, context, info) => {
        guard(permissions, `${root}.${field}`, context);
        return (resolve as FieldResolver)(source, args, context, info);
      };
      return [field, inner];
    }),
  );
}

/** A field without code of its own is a property, not a function: the compiled executor then reads it without a call. */
function plainFieldsStayPlain(): void {
  const storage = (
    globalThis as { TypeGraphQLMetadataStorage?: { fields: { simple?: boolean }[] } }
  ).TypeGraphQLMetadataStorage;
  for (const field of storage?.fields ?? []) field.simple ??= true;
}

/**
 * Which of its types a value of a union is: of a result union, Refused or the other one; where there are more, the value
 * says it by `__typename`, as everywhere in GraphQL. Synchronous, as the compiled executor asks it to be.
 */
function resolveResult(union: GraphQLUnionType): (value: unknown) => string | undefined {
  const others = union.getTypes().filter(({ name }) => name !== "Refused");
  const only = others.length === 1 ? others[0]?.name : undefined;
  return (value) =>
    value instanceof RefusedType
      ? "Refused"
      : (only ?? (value as { readonly __typename?: string }).__typename);
}
