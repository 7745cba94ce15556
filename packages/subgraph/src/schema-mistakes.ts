import {
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
  isRequiredInputField,
} from "graphql";

/**
 * What must not stand in a subgraph's schema. A root field of Query that cannot be null takes the whole answer with it when
 * its service is down. The compiled executor does not apply a default to an input field that cannot be null.
 */
export function schemaMistakes(schema: GraphQLSchema): string[] {
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
  return [...roots, ...inputs];
}
