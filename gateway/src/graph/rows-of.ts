import { type FieldNode, type GraphQLField, getNullableType, isListType, Kind } from "graphql";
import { assumedRows } from "./query-limits.js";

/**
 * How many times the selection below a field is answered: the page size it names, the largest page where that is a
 * variable, the schema's default where it says nothing. A list inside a page is that page's rows, counted already.
 */
export function rowsOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  insidePage: boolean,
): { readonly rows: number; readonly isPage: boolean } {
  const isList = field !== undefined && isListType(getNullableType(field.type));
  const declared = field?.args.find(({ name }) => name === "first" || name === "last");
  if (declared) {
    const given = node.arguments?.find(({ name }) => name.value === declared.name)?.value;
    const size =
      given?.kind === Kind.INT ? Number(given.value) : given ? null : declared.defaultValue;
    const rows = typeof size === "number" ? size : assumedRows.variablePage;
    return { rows: Math.min(Math.max(rows, 1), assumedRows.variablePage), isPage: !isList };
  }
  return { rows: isList && !insidePage ? assumedRows.list : 1, isPage: false };
}
