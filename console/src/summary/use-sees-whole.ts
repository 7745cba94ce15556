import { useMe } from "../app/me.js";

/** Whether the reader sees the figures of the whole union; whoever does not sees in all those of the campuses in his charge. */
export function useSeesWhole(): boolean {
  const { grants } = useMe();
  return grants.some(
    ({ role, campusIds }) => (role === "CHAIR" || role === "UNION_OFFICER") && campusIds === null,
  );
}
