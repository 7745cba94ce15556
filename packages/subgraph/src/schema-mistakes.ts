import {
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from "graphql";

/**
 * What must not stand in a subgraph's schema. A root field of Query that cannot be null takes the whole answer with it when
 * its service is down. The compiled executor does not apply a default to an input field that cannot be null. A type with a
 * key that nobody answers is an entity that other services cannot reach.
 */
export function schemaMistakes(schema: GraphQLSchema, references: readonly string[]): string[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ type }) => isNonNullType(type))
    .map(({ name }) => `Query.${name} must be nullable`);
  const inputs = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((input) =>
      Object.values(input.getFields())
        .filter((field) => isNonNullType(field.type) && !isRequiredInputField(field))
        .map(({ name }) => `${input.name}.${name} has a default and must therefore be nullable`),
    );
  const entities = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => isResolvable(type) && !references.includes(type.name))
    .map(({ name }) => `${name} has a key and needs a line in references`);
  return [...roots, ...inputs, ...entities];
}

const isResolvable = ({ astNode }: GraphQLObjectType): boolean =>
  (astNode?.directives ?? []).some(
    ({ name, arguments: given = [] }) =>
      name.value === "key" && !given.some((argument) => argument.name.value === "resolvable"),
  );
