import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { OperationResult } from "urql";

/** Mutations of the graph answer under the alias `done`: what came of it, or a refusal with its sentence. */
type Answered = { readonly done: { readonly __typename: string; readonly message?: string } };

/** Reads the outcome of a mutation: null when it was done, else the sentence that says why not and what to do. */
export function useOutcome(): (result: OperationResult<Answered>) => string | null {
  const { t } = useTranslation();
  return useCallback(
    ({ data, error }) => {
      if (data?.done.__typename === "Refused") return data.done.message ?? t("problem.unknown");
      if (!error) return null;
      return (
        error.graphQLErrors[0]?.message ??
        t(error.networkError ? "problem.network" : "problem.unknown")
      );
    },
    [t],
  );
}
