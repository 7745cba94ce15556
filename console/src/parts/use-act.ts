import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { AnyVariables } from "@urql/core";
import { useState } from "react";
import { useMutation } from "urql";
import { useOutcome } from "./use-outcome.js";

type Answered = { readonly done: { readonly __typename: string; readonly message?: string } };

/** Sends a command whose answer stands under `done`: whether it was done; where not, `problem` says why and what to do. */
export function useAct<Data extends Answered, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const outcomeOf = useOutcome();
  const [{ fetching: isSending }, run] = useMutation(document);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (variables: Variables): Promise<boolean> => {
    setProblem(null);
    const why = outcomeOf(await run(variables));
    setProblem(why);
    return why === null;
  };
  return { send, problem, isSending };
}
