import type { TypedDocumentNode } from "@graphql-typed-document-node/core";

/** The services that take registers, by the word in their fields; the one that keeps the people comes first. */
export const serviceNames = [
  "Membership",
  "DemocraticManagement",
  "Welfare",
  "Activities",
] as const;
export type ServiceName = (typeof serviceNames)[number];

export const isServiceName = (text: string | undefined): text is ServiceName =>
  serviceNames.some((name) => name === text);

const made = new Map<object, Map<ServiceName, unknown>>();

/**
 * A document of welfare, asked of another service: fields of registers are the same in all of them but for the service's word.
 * The same document every time, so that it can be followed.
 */
export function inService<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  service: ServiceName,
): TypedDocumentNode<Data, Variables> {
  const known = made.get(document) ?? new Map<ServiceName, unknown>();
  made.set(document, known);
  if (!known.has(service))
    known.set(service, {
      ...document,
      definitions: document.definitions.map((one) => renamed(one, service)),
    });
  return known.get(service) as TypedDocumentNode<Data, Variables>;
}

type Definition = TypedDocumentNode["definitions"][number];
type Operation = Extract<Definition, { readonly kind: "OperationDefinition" }>;
type Selection = Operation["selectionSet"]["selections"][number];

function renamed(definition: Definition, service: ServiceName): Definition {
  if (definition.kind !== "OperationDefinition") return definition;
  const { name, selectionSet } = definition as Operation;
  const selections = selectionSet.selections.map((one) => renamedField(one, service));
  return {
    ...(definition as Operation),
    ...(name && { name: { ...name, value: word(name.value, service) } }),
    selectionSet: { ...selectionSet, selections },
  } as Definition;
}

const renamedField = (selection: Selection, service: ServiceName): Selection =>
  "name" in selection
    ? ({
        ...selection,
        name: { ...selection.name, value: word(selection.name.value, service) },
      } as Selection)
    : selection;

const word = (name: string, service: ServiceName): string =>
  name
    .replace("Welfare", service)
    .replace(/^welfare/, `${service.charAt(0).toLowerCase()}${service.slice(1)}`);
