import { createContext, useContext } from "react";
import type { MeQuery } from "./me.generated.js";

/** Who is signed in: his account, his grants in force, his union; and the campuses that his grants show him. */
export type Me = NonNullable<MeQuery["me"]> & {
  readonly campuses: NonNullable<MeQuery["campuses"]>;
  /** Notices that he has not read; null where the notices do not answer. */
  readonly unread: number | null;
};

export const MeContext = createContext<Me | null>(null);

/** Who is signed in. Only pages within the shell may ask. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error("nobody is signed in here");
  return me;
}
