import { useMe } from "./me.js";

/** Whether the reader is an officer of the union: whom the graph shows what concerns other people than himself. */
export function useIsOfficer(): boolean {
  const { grants } = useMe();
  return grants.some(({ role }) => role === "CHAIR" || role === "UNION_OFFICER");
}
