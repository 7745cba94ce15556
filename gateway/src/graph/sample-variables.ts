import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type TypeNode,
  typeFromAST,
} from "graphql";

/** Values of the right type for the variables that a document cannot do without: enough to plan it. */
export function sampleVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
): Record<string, unknown> {
  const definitions = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
  const values: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of definitions)
    if (type.kind === Kind.NON_NULL_TYPE && !defaultValue)
      values[variable.name.value] = sample(inputType(schema, type));
  return values;
}

const inputType = (schema: GraphQLSchema, type: TypeNode) =>
  typeFromAST(schema, type as never) as GraphQLInputType | undefined;

function sample(type: GraphQLInputType | undefined): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
        .map((field) => [field.name, sample(field.type)]),
    );
  return samples[type?.name ?? ""] ?? "1";
}

const samples: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true };
