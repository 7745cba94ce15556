import type { AnyVariables } from "@urql/core";
import type { Command } from "../graph/command.js";
import { plainClient } from "../graph/plain-client.js";
import { useActBy } from "../graph/use-act-by.js";

/** Sends one step of signing in, in nobody's name yet: see `useActBy`. */
export const useSignInStep = <
  Done extends { readonly __typename: string },
  Variables extends AnyVariables,
>(
  step: Command<Done, Variables>,
) => useActBy(plainClient, step);
