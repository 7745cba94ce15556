import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { AnyVariables } from "@urql/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";

type Refused = { readonly __typename: "Refused"; readonly message: string };

/** Sends a command that the document calls `done`: what came of it, or null with `problem` saying why not and what to do. */
export function useAct<
  Done extends { readonly __typename: string },
  Variables extends AnyVariables,
>(document: TypedDocumentNode<{ readonly done: Done | Refused }, Variables>) {
  const { t } = useTranslation();
  const [{ fetching: isSending }, run] = useMutation(document);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (variables: Variables): Promise<Exclude<Done, Refused> | null> => {
    setProblem(null);
    const { data, error } = await run(variables);
    const done = data?.done;
    if (done && done.__typename !== "Refused") return done as Exclude<Done, Refused>;
    const said = done ? (done as Refused).message : error?.graphQLErrors[0]?.message;
    setProblem(said ?? t(error?.networkError ? "problem.network" : "problem.unknown"));
    return null;
  };
  return { send, problem, isSending };
}
