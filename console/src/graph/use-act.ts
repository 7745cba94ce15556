import type { AnyVariables } from "@urql/core";
import { useClient } from "urql";
import type { Command } from "./command.js";
import { useActBy } from "./use-act-by.js";

/** Sends a command in the name of whoever is signed in: see `useActBy`. */
export const useAct = <
  Done extends { readonly __typename: string },
  Variables extends AnyVariables,
>(
  command: Command<Done, Variables>,
) => useActBy(useClient(), command);
