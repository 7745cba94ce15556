import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { AnyVariables } from "@urql/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { plainClient } from "../graph/plain-client.js";

type Refused = { readonly __typename: "Refused"; readonly message: string };

/** Sends one step of signing in: what came of it, or null with `problem` saying why not. */
export function useSignInStep<
  Done extends { readonly __typename: string },
  Variables extends AnyVariables,
>(document: TypedDocumentNode<{ readonly done: Done | Refused }, Variables>) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (variables: Variables): Promise<Exclude<Done, Refused> | null> => {
    setSending(true);
    setProblem(null);
    const { data, error } = await plainClient.mutation(document, variables).toPromise();
    setSending(false);
    const done = data?.done;
    if (done && done.__typename !== "Refused") return done as Exclude<Done, Refused>;
    const said = done ? (done as Refused).message : error?.graphQLErrors[0]?.message;
    setProblem(said ?? t(error?.networkError ? "problem.network" : "problem.unknown"));
    return null;
  };
  return { send, problem, isSending };
}
