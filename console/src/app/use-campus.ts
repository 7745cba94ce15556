import { useStored } from "../graph/use-stored.js";
import { useMe } from "./me.js";
import { settings } from "./settings.js";

/** The campus to which the reader has narrowed the console; null is every campus that his grants show. */
export function useCampus(): { readonly id: string; readonly name: string } | null {
  const { campuses } = useMe();
  const chosen = useStored(settings.campus);
  return campuses.find(({ id }) => id === chosen) ?? null;
}
