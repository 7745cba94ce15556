import type { AnyVariables, Client } from "@urql/core";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Command, Refused } from "./command.js";

/** A service that did not answer may have done what it was told all the same. */
const isSilence = ({ extensions }: { readonly extensions: Record<string, unknown> }): boolean =>
  extensions["code"] === "SERVICE_UNAVAILABLE";

/** Sends a command by a client: what came of it, or null with `problem` saying why not and what to do. */
export function useActBy<
  Done extends { readonly __typename: string },
  Variables extends AnyVariables,
>(client: Client, command: Command<Done, Variables>) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = useCallback(
    async (variables: Variables): Promise<Exclude<Done, Refused> | null> => {
      setSending(true);
      setProblem(null);
      const { data, error } = await client.mutation(command, variables).toPromise();
      setSending(false);
      const done = data?.done;
      if (done && done.__typename !== "Refused") return done as Exclude<Done, Refused>;
      const isUnsure = error?.graphQLErrors.some(isSilence) ?? false;
      const said = done ? (done as Refused).message : error?.graphQLErrors[0]?.message;
      if (isUnsure) setProblem(t("problem.unsure"));
      else setProblem(said ?? t(error?.networkError ? "problem.network" : "problem.unknown"));
      return null;
    },
    [client, command, t],
  );
  return { send, problem, isSending };
}
