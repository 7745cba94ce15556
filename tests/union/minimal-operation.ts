import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from "graphql";

export type Operation = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};
/** The id to give for an argument or input field of this name. */
export type IdFor = (argument: string) => string;

const scalars: Readonly<Record<string, unknown>> = {
  String: "示例文字",
  Int: 1,
  Boolean: false,
  LocalDate: "2025-03-01",
  Fen: 100,
  Count: 1,
  DateTime: "2025-03-01T00:00:00.000Z",
  Json: 1,
};

/** What a question about a time is asked for: the demo year; other texts and numbers are no months and years. */
const times: Readonly<Record<string, unknown>> = { month: "2025-03", year: 2025 };

/**
 * The smallest valid operation that calls a root field: what its arguments need and every id they take, and all plain
 * fields of the answer down to a few levels.
 */
export function minimalOperation(
  root: "query" | "mutation",
  field: GraphQLField<unknown, unknown>,
  idFor: IdFor,
): Operation {
  const given = field.args.filter((arg) => isRequiredArgument(arg) || takesIds(arg.type));
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const passed = given.map(({ name }) => `${name}: $${name}`).join(", ");
  const call = `${field.name}${passed && `(${passed})`} ${selection(field.type, 4)}`;
  return {
    query: `${root}${declared && `(${declared})`} { ${call} }`,
    variables: Object.fromEntries(
      given.map(({ name, type }) => [
        name,
        root === "query" && name in times ? times[name] : inputFor(name, type, idFor),
      ]),
    ),
  };
}

/** Whether an id stands in values of this type, however deep. */
function takesIds(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named)
    ? Object.values(named.getFields()).some((field) => takesIds(field.type))
    : named.name === "ID";
}

function inputFor(name: string, type: GraphQLInputType, idFor: IdFor): unknown {
  if (isNonNullType(type)) return inputFor(name, type.ofType, idFor);
  if (isListType(type)) return [inputFor(name, type.ofType, idFor)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || takesIds(field.type),
    );
    return Object.fromEntries(
      fields.map((field) => [field.name, inputFor(field.name, field.type, idFor)]),
    );
  }
  if (type.name === "ID") return idFor(name);
  if (!(type.name in scalars)) throw new Error(`no example of a ${type.name} is known`);
  return scalars[type.name];
}

function selection(type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (isUnionType(named)) {
    const parts = named.getTypes().map((one) => `... on ${one.name} ${selection(one, levels)}`);
    return `{ __typename ${parts.join(" ")} }`;
  }
  if (!isObjectType(named)) throw new Error(`${named.name} is neither an object nor a union`);
  const fields = Object.values(named.getFields()).filter(
    ({ args, type: inner }) =>
      !args.some(isRequiredArgument) && (isLeafType(getNamedType(inner)) || levels > 1),
  );
  const parts = fields.map((one) => `${one.name} ${selection(one.type, levels - 1)}`);
  return `{ __typename ${parts.join(" ")} }`;
}
