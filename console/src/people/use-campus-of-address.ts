import { useEffect } from "react";
import { useSearchParams } from "react-router";
import { useMe } from "../app/me.js";
import { settings } from "../app/settings.js";

/** A link may name a campus (`?campus=…`): the reader's choice of the campus then becomes that one, and the address forgets it. */
export function useCampusOfAddress(): void {
  const { campuses } = useMe();
  const [address, setAddress] = useSearchParams();
  const named = address.get("campus");
  useEffect(() => {
    if (named === null) return;
    if (campuses.some(({ id }) => id === named)) settings.campus.set(named);
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete("campus");
        return after;
      },
      { replace: true },
    );
  }, [named, campuses, setAddress]);
}
