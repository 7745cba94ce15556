import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { rowsOf } from "./rows-of.js";

/** What an operation asks for. */
export type Measure = {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly cost: number;
};
export type DocumentMeasure = Measure & {
  readonly rootFields: readonly string[];
  /** Whether it asks for the schema itself. */
  readonly introspects: boolean;
};

const nothing: Measure = { depth: 0, aliases: 0, directives: 0, cost: 0 };
const both = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  cost: a.cost + b.cost,
});

/**
 * Measures a valid document in one walk, each fragment once. A document of several operations counts as all of them.
 * Introspection is not measured: it needs a credential.
 */
export function measure(schema: GraphQLSchema, document: DocumentNode): DocumentMeasure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const rootFields: string[] = [];
  const known = new Map<string, Measure>();

  const ofFragment = (name: string, insidePage: boolean): Measure => {
    const key = `${name}:${insidePage}`;
    const before = known.get(key);
    if (before) return before;
    const node = fragments.get(name);
    const measured = node
      ? ofSelections(node.selectionSet, schema.getType(node.typeCondition.name.value), insidePage)
      : nothing;
    known.set(key, measured);
    return measured;
  };

  const ofField = (node: FieldNode, type: GraphQLNamedType | undefined, insidePage: boolean) => {
    const name = node.name.value;
    if (isRoot(schema, type)) rootFields.push(name);
    const own = { depth: 1, aliases: node.alias ? 1 : 0, directives: 0, cost: 1 };
    if (!node.selectionSet || name === "__schema" || name === "__type") return own;
    const hasFields = isObjectType(type) || isInterfaceType(type);
    const field = hasFields ? type.getFields()[name] : undefined;
    const { rows, isPage } = rowsOf(node, field, insidePage);
    const below = ofSelections(node.selectionSet, field && getNamedType(field.type), isPage);
    return both(own, { ...below, depth: below.depth + 1, cost: below.cost * rows });
  };

  const ofSelections = (
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    insidePage: boolean,
  ): Measure => {
    let sum = nothing;
    for (const node of selections) {
      sum = both(sum, { ...nothing, directives: node.directives?.length ?? 0 });
      if (node.kind === Kind.FIELD) sum = both(sum, ofField(node, type, insidePage));
      else if (node.kind === Kind.FRAGMENT_SPREAD)
        sum = both(sum, ofFragment(node.name.value, insidePage));
      else {
        const narrowed = node.typeCondition ? schema.getType(node.typeCondition.name.value) : type;
        sum = both(sum, ofSelections(node.selectionSet, narrowed, insidePage));
      }
    }
    return sum;
  };

  let total = nothing;
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const own = { ...nothing, directives: node.directives?.length ?? 0 };
    const root = schema.getRootType(node.operation) ?? undefined;
    total = both(total, both(own, ofSelections(node.selectionSet, root, false)));
  }
  const introspects = rootFields.some((name) => name === "__schema" || name === "__type");
  return { ...total, rootFields, introspects };
}

const isRoot = (schema: GraphQLSchema, type: GraphQLNamedType | undefined): boolean =>
  type !== undefined && (type === schema.getQueryType() || type === schema.getMutationType());
