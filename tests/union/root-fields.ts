import {
  buildClientSchema,
  type GraphQLField,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from "graphql";
import type { WholeUnion } from "./whole-union.js";

export type RootField = {
  /** As the permission tables write it, e.g. Query.member. */
  readonly name: string;
  readonly root: "query" | "mutation";
  readonly field: GraphQLField<unknown, unknown>;
};

/** Every root field that the gateway offers, as an operator reads them from it: queries first. */
export async function rootFields(union: WholeUnion): Promise<readonly RootField[]> {
  const introspection = await union
    .as(null)
    .ask<IntrospectionQuery>(
      getIntrospectionQuery({ descriptions: false }),
      {},
      { "x-introspection-token": "test-introspection" },
    );
  const schema = buildClientSchema(introspection);
  const roots = [
    ["query", schema.getQueryType()!],
    ["mutation", schema.getMutationType()!],
  ] as const;
  return roots.flatMap(([root, type]) =>
    Object.values(type.getFields()).map((field) => ({
      name: `${type.name}.${field.name}`,
      root,
      field,
    })),
  );
}
