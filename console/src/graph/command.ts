import type { TypedDocumentNode } from "@graphql-typed-document-node/core";

/** A refusal, in the graph's own sentence. */
export type Refused = { readonly __typename: "Refused"; readonly message: string };

/** A mutation whose document calls what comes of it `done`. */
export type Command<Done, Variables> = TypedDocumentNode<
  { readonly done: Done | Refused },
  Variables
>;
